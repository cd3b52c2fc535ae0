package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What numbers said before they were put right, with who did it, when and why. */
record FormerRow(
        String source,
        LocalDate givenOn,
        int workedWith,
        int referred,
        String reasons,
        @Nullable String note,
        String replacedBy,
        LocalDateTime replacedAt,
        String why) {}
