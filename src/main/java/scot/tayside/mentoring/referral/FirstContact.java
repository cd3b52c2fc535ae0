package scot.tayside.mentoring.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many working days a referral has gone, or went, without the first contact; on the day it came is best (R10). */
public record FirstContact(@Nullable LocalDate madeOn, int workingDays, boolean pending) {

    private static final int LATE = 1;
    private static final int TOO_LATE = 5;

    public static FirstContact of(LocalDate receivedOn, @Nullable LocalDate madeOn, boolean pending, LocalDate today) {
        return new FirstContact(
                madeOn, workingDays(receivedOn, madeOn == null ? today : madeOn), pending && madeOn == null);
    }

    /** Working days after the one it came on; what comes at a weekend counts from Monday. */
    private static int workingDays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(FirstContact::isWorkingDay)
                .skip(1)
                .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** The message that says how it stands. */
    public String code() {
        if (madeOn != null) {
            return workingDays == 0 ? "referral.contact.same-day" : "referral.contact.after";
        }
        return pending ? "referral.contact.none-for" : "referral.contact.never";
    }

    /** The colour of its tag, which the words say, too. */
    public String colour() {
        if (!pending) {
            return madeOn != null && workingDays < LATE ? "green" : "grey";
        }
        if (workingDays < LATE) {
            return "blue";
        }
        return workingDays < TOO_LATE ? "yellow" : "red";
    }
}
