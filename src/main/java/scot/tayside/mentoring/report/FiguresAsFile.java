package scot.tayside.mentoring.report;

import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.FigureFile;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** The figures of a report as the file figures.csv: once frozen, byte for byte what the hash printed in that edition is of. */
@Component
class FiguresAsFile {

    private final ReportFigures figures;
    private final Snapshots snapshots;

    FiguresAsFile(ReportFigures figures, Snapshots snapshots) {
        this.figures = figures;
        this.snapshots = snapshots;
    }

    byte[] of(ReportHead report, Edition edition) {
        return report.snapshotId() == null || !report.status().isFrozen()
                ? FigureFile.write(figures.of(report, edition).now().figures())
                : snapshots.file(new SnapshotId(report.snapshotId()), edition);
    }
}
