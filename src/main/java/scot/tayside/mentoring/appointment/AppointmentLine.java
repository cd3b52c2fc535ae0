package scot.tayside.mentoring.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as its page shows it. */
record AppointmentLine(
        AppointmentId id,
        UUID referralId,
        UUID mentorId,
        AppointmentKind kind,
        LocalDate day,
        String fromTime,
        String untilTime,
        Instant startsAt,
        Instant endsAt,
        PlaceKind placeKind,
        @Nullable String place,
        @Nullable String told,
        String mentorName,
        @Nullable UUID mentorUserId,
        @Nullable Asker cancelledBy,
        @Nullable String cancelReason,
        @Nullable String checkedIn,
        @Nullable String checkedOut,
        @Nullable String raised,
        @Nullable String found,
        boolean alarm,
        @Nullable UUID contactId,
        long version) {

    public boolean isCancelled() {
        return cancelledBy != null;
    }

    public boolean isAway() {
        return placeKind.isAway();
    }

    /** Whether it can still be put off, called off or held elsewhere. */
    boolean isToCome() {
        return !isCancelled() && checkedIn == null && checkedOut == null && raised == null;
    }

    long minutes() {
        return new Time(startsAt, endsAt).minutes();
    }
}
