package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** One referral in a list. */
record ReferralRow(
        ReferralId id,
        String reference,
        String personName,
        String serviceTitle,
        LocalAuthority area,
        LocalDate receivedOn,
        ReferralStatus status,
        @Nullable LocalDate firstContactOn,
        LocalDate today) {

    public FirstContact firstContact() {
        return FirstContact.of(receivedOn, firstContactOn, status.isPending(), today);
    }

    /** Days since it came, while it is on its way. */
    public @Nullable Long daysWaiting() {
        return status.isPending() ? ChronoUnit.DAYS.between(receivedOn, today) : null;
    }
}
