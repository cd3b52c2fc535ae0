package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The page that lists reports. */
record ReportList(Listing<ReportRow> rows, boolean mayBegin) {

    public List<Option> kinds() {
        return Option.of(ReportKind.values(), ReportKind::title);
    }

    public List<Option> statuses() {
        return Option.of(ReportStatus.values(), ReportStatus::title);
    }
}
