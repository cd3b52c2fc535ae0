package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact in a list. */
record ContactRow(
        ContactId id,
        LocalDate heldOn,
        UUID referralId,
        String personName,
        String reference,
        ContactKind kind,
        Attendance attendance,
        @Nullable Integer minutes,
        @Nullable String mentorName,
        boolean referrerToBeTold) {}
