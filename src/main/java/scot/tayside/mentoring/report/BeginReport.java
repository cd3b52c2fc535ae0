package scot.tayside.mentoring.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** A report to be written, of which days and on which basis. */
record BeginReport(
        ReportKind kind,
        String title,
        ReportingPeriod period,
        Basis basis,
        boolean boardRequired,
        @Nullable UUID attached) {}
