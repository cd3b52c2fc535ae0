package scot.tayside.mentoring.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of appointments. */
record AppointmentRow(
        UUID id,
        LocalDate day,
        String fromTime,
        String untilTime,
        String personName,
        String reference,
        AppointmentKind kind,
        PlaceKind placeKind,
        String mentorName,
        @Nullable Asker cancelledBy,
        boolean checkedOut,
        boolean alarm) {}
