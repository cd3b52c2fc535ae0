package scot.tayside.mentoring.leave;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when, both included, and what the coordinator should know of it. */
record LeaveDays(LocalDate first, LocalDate last, @Nullable String note) {

    LeaveDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a leave cannot end before it begins");
        }
    }
}
