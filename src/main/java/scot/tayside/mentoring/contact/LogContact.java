package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorId;

/** Log a contact, or what it should have said. */
record LogContact(
        LocalDate heldOn,
        ContactKind kind,
        Attendance attendance,
        @Nullable Integer minutes,
        @Nullable String note,
        boolean referrerTold,
        @Nullable MentorId mentor) {

    LogContact with(@Nullable MentorId other) {
        return new LogContact(heldOn, kind, attendance, minutes, note, referrerTold, other);
    }
}
