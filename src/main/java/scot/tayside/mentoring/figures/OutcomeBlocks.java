package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Chart.Series;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;

/** How clients changed: for each service that has any who can be compared, and for all, the shares as a picture and as a table. */
final class OutcomeBlocks {

    private static final List<Statistic> CLASSES =
            List.of(Statistic.IMPROVED, Statistic.MAINTAINED, Statistic.DETERIORATED);
    private static final List<String> NAMES = List.of("web.improved", "web.maintained", "web.deteriorated");

    private final Compared figures;
    private final FigureWords words;
    private final StatisticTable tables;

    OutcomeBlocks(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
        this.tables = new StatisticTable(figures);
    }

    Stream<Block> services() {
        List<Block> blocks = Stream.concat(Cut.SERVICES.stream(), Stream.of(""))
                .flatMap(this::service)
                .toList();
        return blocks.isEmpty() ? Stream.of(new Block.Remark(words.say("figures.no-outcomes"))) : blocks.stream();
    }

    private Stream<Block> service(String service) {
        List<Figure> improved = figures.now().of(Statistic.IMPROVED).stream()
                .filter(figure -> figure.service().equals(service))
                .toList();
        if (improved.stream().allMatch(figure -> FigureTable.base(figure) == 0 && !figure.isSuppressed())) {
            return Stream.of();
        }
        String code = "outcomes.domain."
                + (service.isEmpty() ? "all" : service.toLowerCase(Locale.ROOT).replace('_', '-'));
        String title = words.say(
                "figures.outcome-table", service.isEmpty() ? words.say("figures.all-services") : words.code(service));
        return Stream.concat(chart(code, title, improved), Stream.of(table(code, title, improved)));
    }

    private Stream<Block> chart(String code, String title, List<Figure> improved) {
        List<Figure> drawn = improved.stream().filter(this::isDrawn).toList();
        if (drawn.isEmpty()) {
            return Stream.of();
        }
        String alternative = drawn.stream().map(this::told).collect(Collectors.joining(" "));
        List<String> categories = improved.stream().map(this::category).toList();
        List<Series> series = IntStream.range(0, CLASSES.size())
                .mapToObj(next -> new Series(
                        words.say(NAMES.get(next)),
                        improved.stream()
                                .map(figure -> drawn(CLASSES.get(next), figure))
                                .toList()))
                .toList();
        return Stream.of(new Chart(
                code + ".chart",
                Chart.Kind.SHARES,
                title,
                alternative,
                categories,
                series,
                words.say("figures.chart.people"),
                null));
    }

    /** With one of the three hidden there is no whole to draw. */
    private boolean isDrawn(Figure improved) {
        return FigureTable.base(improved) > 0 && classes(improved).noneMatch(Figure::isSuppressed);
    }

    private Stream<Figure> classes(Figure improved) {
        return CLASSES.stream().map(statistic -> figures.now().at(statistic, improved.place()));
    }

    private @Nullable Long drawn(Statistic statistic, Figure improved) {
        return isDrawn(improved) ? figures.now().at(statistic, improved.place()).numerator() : null;
    }

    private String category(Figure improved) {
        String label = words.code(improved.detail());
        return improved.isSuppressed() || !isDrawn(improved) && FigureTable.base(improved) > 0
                ? words.say("figures.chart.hidden", label)
                : words.say("figures.chart.of-n", label, FigureTable.base(improved));
    }

    private String told(Figure improved) {
        List<Long> counts = classes(improved).map(FigureTable::number).toList();
        return words.say(
                "figures.chart.outcome",
                words.code(improved.detail()),
                FigureTable.base(improved),
                counts.get(0),
                counts.get(1),
                counts.get(2));
    }

    private Table table(String code, String title, List<Figure> improved) {
        List<Column> columns = new ArrayList<>(List.of(
                figures.text("figures.column.domain"),
                figures.numeric("figures.column.n"),
                figures.numeric("web.improved"),
                figures.text("figures.column.range"),
                figures.numeric("web.maintained"),
                figures.numeric("web.deteriorated")));
        figures.earlier().forEach(one -> columns.add(figures.numeric("figures.column.improved-" + one.code())));
        List<String> notes = new ArrayList<>(tables.notes(Statistic.IMPROVED));
        tables.doubt(improved).ifPresent(notes::add);
        return new Table(code, title, columns, improved.stream().map(this::line).toList(), notes);
    }

    private Table.Line line(Figure improved) {
        List<Figure> classes = classes(improved).toList();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(words.code(improved.detail())),
                tables.counted(improved, FigureTable.base(improved)),
                figures.cell(classes.get(0)),
                Cell.text(words.range(improved)),
                figures.cell(classes.get(1)),
                figures.cell(classes.get(2))));
        figures.earlierCells(improved).forEach(cells::add);
        return new Table.Line(cells);
    }
}
