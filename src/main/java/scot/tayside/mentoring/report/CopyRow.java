package scot.tayside.mentoring.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.snapshot.Edition;

/** A copy that was issued, as the page of its report shows it. */
record CopyRow(
        String recipient,
        Edition edition,
        LocalDate on,
        String by,
        @Nullable String remark) {}
