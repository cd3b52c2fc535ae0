package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import scot.tayside.mentoring.cases.CasePage.OfferRow;
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

    static List<Action> of(CaseFile file, List<OfferRow> offers, Viewer viewer, LocalDate today) {
        CaseActions offered = new CaseActions(file);
        if (file.isOpen() && viewer.is(Role.MENTOR, Role.COORDINATOR, Role.MANAGER)) {
            offered.work();
        }
        if (file.isOpen() && viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            offered.steer(offers, today);
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

    private void steer(List<OfferRow> offers, LocalDate today) {
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
        if (befriendingIsToBeOffered(offers, today)) {
            own("befriending");
        }
        elsewhere("plan-exit", "/allocation/exits/" + file.id());
        elsewhere("exit-review", "/reviews/new?kind=EXIT&case=" + file.id());
        own("close");
    }

    private boolean befriendingIsToBeOffered(List<OfferRow> offers, LocalDate today) {
        return file.mayLeadToBefriending()
                && file.orderEnd() != null
                && new BefriendingWindow(file.orderEnd()).isOpenOn(today)
                && (offers.isEmpty() || offers.stream().anyMatch(offer -> offer.answer() == OfferAnswer.PENDING));
    }

    private void own(String step) {
        elsewhere(step, "/cases/" + file.id() + "/" + step);
    }

    private void elsewhere(String step, String url) {
        actions.add(Action.open("cases.action." + step, url));
    }
}
