package scot.tayside.mentoring.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Write down other work, or what it should have said. */
record WriteDuty(
        LocalDate day, DutyKind kind, int minutes, @Nullable String note) {}
