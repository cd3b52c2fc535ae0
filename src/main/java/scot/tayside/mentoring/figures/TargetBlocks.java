package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Chart.Series;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;

/** The targets agreed with the funder beside what was reached, for all services together, with the verdict. */
final class TargetBlocks {

    private final Compared figures;
    private final FigureWords words;
    private final StatisticTable tables;

    TargetBlocks(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
        this.tables = new StatisticTable(figures);
    }

    Stream<Block> all() {
        List<Figure> reached = figures.now().by(Statistic.TARGET, Figure::detail);
        List<Figure> drawn = reached.stream()
                .filter(figure -> Compared.drawn(figure) != null)
                .toList();
        return Stream.of(
                        drawn.isEmpty() ? Stream.<Block>of() : Stream.of(chart(drawn)),
                        Stream.of(table(reached)),
                        tables.crossed(Statistic.TARGET, words.say("figures.targets-by-service")))
                .flatMap(blocks -> blocks);
    }

    private Chart chart(List<Figure> reached) {
        return new Chart(
                "outcomes.target.chart",
                Chart.Kind.BARS,
                words.say("figures.target-table"),
                reached.stream().map(this::told).collect(Collectors.joining(" ")),
                reached.stream()
                        .map(figure -> words.say("figures.chart.of-n", label(figure), FigureTable.base(figure)))
                        .toList(),
                List.of(
                        new Series(
                                words.say("web.improved"),
                                reached.stream().map(Compared::drawn).toList()),
                        new Series(
                                words.say("figures.column.target"),
                                reached.stream()
                                        .map(figure -> Compared.drawn(beside(Statistic.TARGET_PERCENT, figure)))
                                        .toList())),
                "%",
                null);
    }

    private String told(Figure reached) {
        return words.say(
                "figures.chart.target",
                label(reached),
                words.value(reached),
                words.value(beside(Statistic.TARGET_PERCENT, reached)),
                verdict(reached));
    }

    private String label(Figure reached) {
        return words.label(Statistic.TARGET, reached.place());
    }

    private Figure beside(Statistic statistic, Figure reached) {
        return figures.now().at(statistic, reached.place());
    }

    private String verdict(Figure reached) {
        return words.say("figures.verdict." + beside(Statistic.VERDICT, reached).value());
    }

    private Table table(List<Figure> reached) {
        List<Column> columns = new ArrayList<>(List.of(
                figures.text("figures.column.target"),
                figures.numeric("figures.column.percent"),
                figures.numeric("web.improved"),
                figures.numeric("figures.column.n"),
                figures.text("figures.column.range"),
                figures.text("figures.column.verdict"),
                figures.numeric("figures.column.kept")));
        figures.earlier().forEach(one -> columns.add(figures.numeric("figures.column.improved-" + one.code())));
        List<String> notes = new ArrayList<>(tables.notes(Statistic.TARGET));
        tables.doubt(reached).ifPresent(notes::add);
        return new Table(
                StatisticTable.code(Statistic.TARGET),
                words.say("figures.target-table"),
                columns,
                reached.stream().map(this::line).toList(),
                notes);
    }

    private Table.Line line(Figure reached) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(label(reached)),
                figures.cell(beside(Statistic.TARGET_PERCENT, reached)),
                figures.cell(reached),
                tables.counted(reached, FigureTable.base(reached)),
                Cell.text(words.range(reached)),
                Cell.text(verdict(reached)),
                figures.cell(beside(Statistic.KEPT, reached))));
        figures.earlierCells(reached).forEach(cells::add);
        return new Table.Line(cells);
    }
}
