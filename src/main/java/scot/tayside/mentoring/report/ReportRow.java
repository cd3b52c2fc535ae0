package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** A report as the list shows it. */
record ReportRow(
        UUID id,
        ReportKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        ReportStatus status,
        int editionNumber,
        int written,
        int sections,
        @Nullable LocalDate issuedOn) {

    public String days() {
        return new ReportingPeriod(firstDay, lastDay).label();
    }
}
