package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One referral in its team's list. */
record TeamRow(
        ReferralId id,
        String reference,
        String personName,
        String serviceTitle,
        LocalDate receivedOn,
        ReferralStatus status,
        @Nullable LocalDate firstContactOn,
        @Nullable String caseStatus,
        @Nullable LocalDate changedOn,
        @Nullable String changed,
        int unread,
        LocalDate today) {

    public FirstContact firstContact() {
        return FirstContact.of(receivedOn, firstContactOn, status.isPending(), today);
    }

    /** Days since it came, while the person waits. */
    public @Nullable Long daysWaiting() {
        return status == ReferralStatus.WAITING ? ChronoUnit.DAYS.between(receivedOn, today) : null;
    }

    public boolean isOver() {
        return "CLOSED".equals(caseStatus);
    }
}
