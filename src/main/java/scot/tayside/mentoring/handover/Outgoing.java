package scot.tayside.mentoring.handover;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.MatchKind;
import scot.tayside.mentoring.matching.MatchStatus;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

/** A match whose mentor hands over. */
record Outgoing(
        MatchId match,
        ReferralId referral,
        PersonId person,
        String personName,
        String mentorName,
        MatchKind kind,
        MatchStatus status,
        @Nullable String riskSummary) {

    public String url() {
        return "/matches/" + match;
    }

    /** Whether there is a mentor who could hand over. */
    boolean isUnderWay() {
        return status == MatchStatus.ACTIVE || status == MatchStatus.PAUSED;
    }
}
