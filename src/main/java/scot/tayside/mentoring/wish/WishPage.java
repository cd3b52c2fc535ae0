package scot.tayside.mentoring.wish;

import java.util.List;
import java.util.UUID;
import scot.tayside.mentoring.mentor.Slot;
import scot.tayside.mentoring.referral.ReferralId;

/** The page on which is written what somebody looks for. */
record WishPage(ReferralId referral, String reference, UUID person, String personName, List<Slot.Day> week) {

    public String shortlist() {
        return "/matches/new?referral=" + referral;
    }
}
