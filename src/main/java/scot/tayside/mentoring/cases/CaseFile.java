package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is written on the front of a case. */
record CaseFile(
        CaseId id,
        String reference,
        UUID referralId,
        String referralReference,
        UUID personId,
        String personName,
        Service service,
        LocalAuthority area,
        LocalDate openedOn,
        @Nullable LocalDate agreementSignedOn,
        CaseStatus status,
        @Nullable LocalDate closedOn,
        @Nullable ExitType exitType,
        @Nullable String exitReason,
        @Nullable String exitNote,
        @Nullable String noExitReviewReason,
        @Nullable String orderResult,
        @Nullable LocalDate orderEnd,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable String referrerName,
        @Nullable LocalDate jointMeetingOn,
        @Nullable String jointMeetingWaiver,
        boolean asked,
        boolean befriended) {

    public @Nullable String exitReasonWords() {
        return exitReason == null ? null : ExitReason.words(exitReason);
    }

    public @Nullable String orderResultWords() {
        return orderResult == null ? null : OrderResult.words(orderResult);
    }

    public boolean isOpen() {
        return status != CaseStatus.CLOSED;
    }
}
