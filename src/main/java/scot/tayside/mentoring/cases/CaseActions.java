package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CasePage.AfterOrder;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;

/** What the page of a case offers: what its state allows and its reader may do. */
final class CaseActions {

    private final CaseFile file;
    private final List<Action> actions = new ArrayList<>();

    private CaseActions(CaseFile file) {
        this.file = file;
    }

    static List<Action> of(CaseFile file, @Nullable AfterOrder after, Viewer viewer, LocalDate today) {
        CaseActions offered = new CaseActions(file);
        if (file.isOpen() && viewer.is(Role.MENTOR, Role.COORDINATOR, Role.MANAGER)) {
            offered.work();
        }
        if (!file.isOpen() && file.befriended() && viewer.is(Role.MENTOR, Role.COORDINATOR, Role.MANAGER)) {
            offered.befriend();
        }
        if (file.isOpen() && viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            offered.steer(after != null && after.isOwedOn(today));
        }
        if (viewer.is(Role.MANAGER) && MenteeCase.mayReopen(file.closedOn(), today)) {
            offered.own("reopen");
        }
        return List.copyOf(offered.actions);
    }

    private void work() {
        elsewhere("contact", "/contacts/new?referral=" + file.referralId());
        elsewhere("appointment", "/appointments/new?referral=" + file.referralId());
        switch (file.status()) {
            case ASSESSMENT -> elsewhere("assess", "/reviews/new?kind=ASSESSMENT&case=" + file.id());
            case ACTIVE -> elsewhere("review", "/reviews/new?kind=QUARTERLY&case=" + file.id());
            case PAUSED, CLOSED -> {}
        }
        actions.add(Action.open("safety.action.raise", "/safety/concerns/new?person=" + file.personId()));
    }

    /** Befriending goes on after the case. */
    private void befriend() {
        elsewhere("contact", "/contacts/new?referral=" + file.referralId());
        elsewhere("appointment", "/appointments/new?referral=" + file.referralId());
    }

    private void steer(boolean offerIsOwed) {
        elsewhere("match", "/matches/new?referral=" + file.referralId());
        if (file.status() == CaseStatus.ACTIVE) {
            own("pause");
        }
        if (file.status() == CaseStatus.PAUSED) {
            own("resume");
        }
        if (file.jointMeetingOn() == null && file.jointMeetingWaiver() == null) {
            own("joint-meeting");
        }
        if (offerIsOwed) {
            elsewhere("offer", "/transitions/" + file.id() + "/new");
        }
        elsewhere("plan-exit", "/allocation/exits/" + file.id());
        elsewhere("exit-review", "/reviews/new?kind=EXIT&case=" + file.id());
        own("close");
    }

    private void own(String step) {
        elsewhere(step, "/cases/" + file.id() + "/" + step);
    }

    private void elsewhere(String step, String url) {
        actions.add(Action.open("cases.action." + step, url));
    }
}
