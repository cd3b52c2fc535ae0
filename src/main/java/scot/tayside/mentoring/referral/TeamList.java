package scot.tayside.mentoring.referral;

import java.util.List;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** All referrals of a team on one page: how they stand in numbers, and each with what changed last. */
record TeamList(Counts counts, Listing<TeamRow> rows, Viewer viewer) {

    public List<Option> statuses() {
        return ReferralFilter.states();
    }

    public List<Option> services() {
        return Option.of(Offered.to(viewer).stream().sorted().toArray(Service[]::new), Service::title);
    }

    /** How many have no first contact, wait, or are in support, and how many messages are unread. */
    record Counts(int notContacted, int waiting, int inSupport, int unread) {}
}
