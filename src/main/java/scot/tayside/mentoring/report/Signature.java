package scot.tayside.mentoring.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision about a report as its page shows it. */
record Signature(
        SignOff.Signatory role,
        SignOff.Decision decision,
        LocalDate on,
        String by,
        @Nullable String remark) {}
