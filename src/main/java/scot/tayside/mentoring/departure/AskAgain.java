package scot.tayside.mentoring.departure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record a try to ask somebody, three months later, how they are; what was said is there only if they were reached. */
record AskAgain(
        LocalDate on,
        Tried outcome,
        @Nullable Said services,
        @Nullable Housing housing,
        @Nullable Work work,
        @Nullable Reoffending reoffending,
        boolean wantsReturn,
        @Nullable String note) {}
