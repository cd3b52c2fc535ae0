package scot.tayside.mentoring.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which other work somebody wants to see. */
class DutyFilter {

    @Nullable
    String name;

    @Nullable
    DutyKind kind;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
