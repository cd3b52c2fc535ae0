package scot.tayside.mentoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.snapshot.Comparison;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.snapshot.FigureChange;
import scot.tayside.mentoring.snapshot.LateEntry;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** What a report changes of the one it takes the place of, and why. */
@Component
class ChangeBlocks {

    private final Snapshots snapshots;
    private final FigureWords figureWords;
    private final ReportWords words;

    ChangeBlocks(Snapshots snapshots, FigureWords figureWords, ReportWords words) {
        this.snapshots = snapshots;
        this.figureWords = figureWords;
        this.words = words;
    }

    /** In the public edition the reason only: two exact figures side by side would undo what it hides. */
    List<Block> of(ReportHead report, ReportHead superseded, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "", words.of("report.print.changes")));
        blocks.add(Block.Paragraph.of(
                words.of("report.print.correction", superseded.editionNumber(), report.supersedesReason())));
        if (edition == Edition.FUNDER && report.snapshotId() != null && superseded.snapshotId() != null) {
            blocks.addAll(changes(
                    snapshots.compare(new SnapshotId(superseded.snapshotId()), new SnapshotId(report.snapshotId()))));
        }
        return blocks;
    }

    private List<Block> changes(Comparison comparison) {
        if (comparison.isEmpty()) {
            return List.of(new Block.Remark(words.of("report.print.no-changes")));
        }
        List<Block> tables = new ArrayList<>();
        if (!comparison.changes().isEmpty()) {
            tables.add(figures(comparison.changes()));
        }
        if (!comparison.lateEntries().isEmpty()) {
            tables.add(late(comparison.lateEntries()));
        }
        return tables;
    }

    private Table figures(List<FigureChange> changes) {
        return table(
                "changes",
                "report.print.changed-figures",
                List.of("figure", "place", "older", "newer"),
                changes.stream()
                        .map(change -> line(
                                figureWords.title(change.statistic()),
                                figureWords.label(change.statistic(), change.place()),
                                value(change.older()),
                                value(change.newer())))
                        .toList());
    }

    private String value(@Nullable Figure figure) {
        return figure == null ? Figure.NO_BASE : figureWords.full(figure);
    }

    private Table late(List<LateEntry> entries) {
        return table(
                "late-entries",
                "report.print.late-entries",
                List.of("reference", "day", "counted"),
                entries.stream()
                        .map(entry -> line(
                                entry.reference(),
                                entry.day() == null ? Figure.NO_BASE : words.day(entry.day()),
                                entry.statistics().stream()
                                        .map(figureWords::title)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    private Table table(String code, String caption, List<String> columns, List<Table.Line> lines) {
        return new Table(
                code,
                words.of(caption),
                columns.stream()
                        .map(column -> new Table.Column(words.of("report.print.column." + column), false))
                        .toList(),
                lines,
                List.of());
    }

    private static Table.Line line(String... texts) {
        return new Table.Line(Stream.of(texts).map(Table.Cell::text).toList());
    }
}
