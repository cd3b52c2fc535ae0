package scot.tayside.mentoring.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** Owe something, or what it should have said. */
record Owe(
        String recipient,
        DocumentKind kind,
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalDate dueOn,
        UserId responsible,
        Recurrence recurrence) {

    /** The same one turn later. */
    Owe next() {
        return new Owe(
                recipient,
                kind,
                title,
                firstDay == null ? null : recurrence.after(firstDay),
                lastDay == null ? null : recurrence.after(lastDay),
                recurrence.after(dueOn),
                responsible,
                recurrence);
    }
}
