package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Somebody on the waiting list: since when, for what, at which place of the line, and until when as far as is known. */
record WaitingRow(
        ReferralId id,
        String reference,
        String personName,
        Service service,
        LocalAuthority area,
        LocalDate since,
        @Nullable String reason,
        @Nullable String reasonNote,
        int place,
        int placeInArea,
        boolean placesAreFirm,
        int ahead,
        @Nullable LocalDate expectedOn,
        int mentors,
        LocalDate today) {

    public long days() {
        return ChronoUnit.DAYS.between(since, today);
    }

    /** Whether there is a place for this person now: it is not a place they wait for. */
    public boolean placeIsFree() {
        return !placesAreFirm || ahead <= 0;
    }

    /** The message that says how long it may take. */
    public String expectation() {
        if (placeIsFree()) {
            return mentors > 0 ? "allocation.wait.now" : "allocation.wait.mentor";
        }
        return expectedOn == null ? "allocation.wait.unknown" : "allocation.wait.week";
    }

    /** The Monday of the week in which a place is expected for this person. */
    public @Nullable LocalDate week() {
        return expectedOn == null
                ? null
                : expectedOn.minusDays(expectedOn.getDayOfWeek().getValue() - 1L);
    }
}
