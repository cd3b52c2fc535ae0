package scot.tayside.mentoring.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.matching.MatchStatus;

/** What is recorded of one handover. */
record HandoverFile(
        HandoverId id,
        UUID referralId,
        UUID personId,
        String personName,
        String fromName,
        @Nullable LocalDate endedOn,
        UUID toMatch,
        String toName,
        MatchStatus toStatus,
        String note,
        boolean releasesPlan,
        boolean releasesReviews,
        @Nullable LocalDate introductionOn,
        @Nullable String riskSummary,
        @Nullable UUID caseId,
        @Nullable UUID lastReview,
        String writtenBy,
        LocalDate writtenOn,
        long version) {

    public String url() {
        return "/handovers/" + id;
    }
}
