package scot.tayside.mentoring.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.FigureBlocks;
import scot.tayside.mentoring.figures.FigureCounts;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** The figures of a report: counted anew while it is written, frozen from then on. */
@Component
class ReportFigures {

    private final FigureCounts counts;
    private final Snapshots snapshots;
    private final FigureBlocks drawn;

    ReportFigures(FigureCounts counts, Snapshots snapshots, FigureBlocks drawn) {
        this.counts = counts;
        this.snapshots = snapshots;
        this.drawn = drawn;
    }

    /** Figures with those they stand beside; the public edition stands alone, so that nothing can be subtracted. */
    record Figures(
            FigureSet now,
            @Nullable FigureSet before,
            @Nullable FigureSet yearBefore,
            FigureBlocks drawn) {

        List<Block> blocks(List<Topic> topics) {
            return topics.stream()
                    .flatMap(topic -> drawn.of(topic, now, before, yearBefore).stream())
                    .toList();
        }
    }

    Figures of(ReportHead report, Edition edition) {
        if (report.snapshotId() == null || !report.status().isFrozen()) {
            ReportingPeriod period = report.period();
            FigureSet before = counts.count(period.previous(), report.basis());
            FigureSet yearBefore = period.yearBefore().equals(period.previous())
                    ? before
                    : counts.count(period.yearBefore(), report.basis());
            return new Figures(counts.count(period, report.basis()), before, yearBefore, drawn);
        }
        FigureSet now = snapshots.figures(new SnapshotId(report.snapshotId()), edition);
        return edition == Edition.PUBLIC
                ? new Figures(now, null, null, drawn)
                : new Figures(now, frozen(report.beforeSnapshotId()), frozen(report.yearBeforeSnapshotId()), drawn);
    }

    /** Those of its own period alone, none of them hidden. */
    FigureSet now(ReportHead report) {
        return report.snapshotId() == null || !report.status().isFrozen()
                ? counts.count(report.period(), report.basis())
                : snapshots.figures(new SnapshotId(report.snapshotId()), Edition.FUNDER);
    }

    private @Nullable FigureSet frozen(@Nullable UUID id) {
        return id == null ? null : snapshots.figures(new SnapshotId(id), Edition.FUNDER);
    }
}
