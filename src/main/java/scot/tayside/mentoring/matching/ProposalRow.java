package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who was proposed for a referral, and what became of it. */
record ProposalRow(
        MatchId id,
        String mentorName,
        MatchKind kind,
        MatchStatus status,
        @Nullable LocalDate proposedOn,
        @Nullable String proposedBy,
        @Nullable LocalDate menteeAgreedOn,
        @Nullable LocalDate mentorAgreedOn,
        @Nullable LocalDate declinedOn,
        @Nullable Party declinedBy,
        @Nullable String endReason,
        @Nullable String note) {

    public @Nullable String why() {
        return Reason.inWords(endReason);
    }
}
