package scot.tayside.mentoring.report;

import org.jspecify.annotations.Nullable;

/** Which reports a list shows. */
class ReportFilter {

    @Nullable
    ReportKind kind;

    @Nullable
    ReportStatus status;
}
