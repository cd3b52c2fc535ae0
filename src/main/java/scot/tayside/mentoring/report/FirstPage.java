package scot.tayside.mentoring.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.press.Document.Particular;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** What stands on the first page of a report. */
@Component
class FirstPage {

    private final Snapshots snapshots;
    private final ReportWords words;

    FirstPage(Snapshots snapshots, ReportWords words) {
        this.snapshots = snapshots;
        this.words = words;
    }

    List<Particular> of(ReportHead report, Edition edition) {
        List<Particular> lines = new ArrayList<>();
        add(lines, "kind", report.kind().title());
        add(lines, "number", report.reportNumber());
        add(lines, "meeting", report.meeting());
        add(lines, "author", report.author());
        add(lines, "abstract", report.summary());
        add(lines, "period", report.days());
        add(lines, "basis", words.of("figures.basis." + report.basis()));
        add(lines, "edition", words.of("report.edition." + edition));
        add(lines, "status", report.status().title());
        add(lines, "signed-off", report.signedOffOn() == null ? null : words.day(report.signedOffOn()));
        if (report.editionNumber() > 1) {
            add(lines, "version", Integer.toString(report.editionNumber()));
        }
        if (report.snapshotId() != null && report.status().isFrozen()) {
            SnapshotId snapshot = new SnapshotId(report.snapshotId());
            add(lines, "as-at", words.moment(snapshots.facts(snapshot).asAt()));
            add(lines, "sha256", snapshots.sha256(snapshot, edition));
        }
        return lines;
    }

    private void add(List<Particular> lines, String what, @Nullable String text) {
        if (text != null) {
            lines.add(new Particular(words.of("report.print.particular." + what), text));
        }
    }
}
