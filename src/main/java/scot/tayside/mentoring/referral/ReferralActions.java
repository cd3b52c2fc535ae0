package scot.tayside.mentoring.referral;

import static scot.tayside.mentoring.referral.ReferralStatus.ACCEPTED;
import static scot.tayside.mentoring.referral.ReferralStatus.ALLOCATED;
import static scot.tayside.mentoring.referral.ReferralStatus.ENGAGED;
import static scot.tayside.mentoring.referral.ReferralStatus.WAITING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;

/** What a referral's page offers: what its state allows, and its reader may do. */
final class ReferralActions {

    private ReferralActions() {}

    static List<Action> of(ReferralFile file, Depth depth, Viewer viewer) {
        List<Action> actions = new ArrayList<>();
        ReferralStatus status = file.status();
        String page = "/referrals/" + file.id();
        boolean decides = depth == Depth.FULL && viewer.is(Role.COORDINATOR, Role.MANAGER);
        if (decides && status.allows(ACCEPTED)) {
            actions.add(Action.open(
                    status == WAITING ? "referral.act.give-place" : "referral.act.accept", page + "/accept"));
        }
        if (decides && status.allows(ENGAGED)) {
            actions.add(Action.open("referral.act.engage", page + "/engage"));
        }
        if (decides && (status.allows(ALLOCATED) || status == ALLOCATED)) {
            actions.add(Action.open("referral.act.match", "/matches/new?referral=" + file.id()));
        }
        if (status.isPending() && depth != Depth.PROGRESS) {
            actions.add(Action.open("referral.act.contact", "/contacts/new?referral=" + file.id()));
        }
        if ((decides || viewer.is(Role.REFERRER)) && (status.isPending() || status == ENGAGED)) {
            actions.add(Action.open("referral.act.amend", page + "/amend/order"));
        }
        actions.add(Action.open("referral.act.message", "/messages/" + file.id()));
        Arrays.stream(Step.values())
                .filter(step ->
                        status.allows(step.to()) && (decides || step == Step.WITHDRAW && viewer.is(Role.REFERRER)))
                .map(step -> Action.open("referral.act." + step.verb(), page + "/" + step.verb()))
                .forEach(actions::add);
        return actions;
    }
}
