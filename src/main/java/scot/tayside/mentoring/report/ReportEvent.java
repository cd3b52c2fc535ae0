package scot.tayside.mentoring.report;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a report or to a section of it. */
record ReportEvent(
        String action, String subjectId, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "report";
    }
}
