package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.web.Option;

/** The page on which a report is begun. */
record NewReportPage(List<Option> bases, List<Option> attachable, List<Suggestion> suggestions) {

    /** Days at a click. */
    record Suggestion(String code, String days, String url) {}

    public List<Option> kinds() {
        return Option.of(ReportKind.values(), ReportKind::title);
    }
}
