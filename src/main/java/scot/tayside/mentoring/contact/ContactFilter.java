package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which contacts somebody wants to see. */
class ContactFilter {

    @Nullable
    String name;

    @Nullable
    ContactKind kind;

    @Nullable
    Attendance attendance;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
