package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;

/** A statistic as a table: a line a figure, under it what is counted and of what. */
final class StatisticTable {

    /** Statistics that are shares of people, with what is counted and its base in columns of their own. */
    private static final Set<Statistic> SHARES = Figures.LINES.stream()
            .flatMap(lines -> lines.measures().stream())
            .filter(measure -> measure.kind() == Measure.Kind.SHARE)
            .map(Measure::statistic)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Statistic.class)));

    private final Compared figures;
    private final FigureWords words;

    StatisticTable(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
    }

    static String code(Statistic statistic) {
        return statistic.key().replace('_', '-');
    }

    /** Its plain breakdowns, and in a table of their own the crossed ones, those of nobody left out. */
    Stream<Block> of(Statistic statistic) {
        Predicate<Figure> crossed = StatisticTable::isCrossed;
        Stream<Figure> plain = figures.now().of(statistic).stream().filter(crossed.negate());
        return Stream.concat(
                table(code(statistic), words.title(statistic), statistic, isLong(statistic) ? filled(plain) : plain),
                crossed(statistic, words.say("figures.more-table", words.title(statistic))));
    }

    Stream<Block> crossed(Statistic statistic, String caption) {
        Stream<Figure> crossed = figures.now().of(statistic).stream().filter(StatisticTable::isCrossed);
        return table(code(statistic) + ".more", caption, statistic, filled(crossed));
    }

    private static boolean isCrossed(Figure figure) {
        return figure.place().ways() > 1 || figure.detail().startsWith("TEAM:");
    }

    private static boolean isLong(Statistic statistic) {
        return statistic == Statistic.IMPROVED_BY_LENGTH || statistic == Statistic.IMPROVED_BY_MENTOR;
    }

    private static Stream<Figure> filled(Stream<Figure> all) {
        return all.filter(figure -> figure.isSuppressed() || FigureTable.base(figure) > 0);
    }

    private Stream<Block> table(String code, String caption, Statistic statistic, Stream<Figure> which) {
        List<Figure> shown = which.toList();
        if (shown.isEmpty()) {
            return Stream.of();
        }
        List<Table.Line> lines = shown.stream()
                .map(figure -> line(words.label(statistic, figure.place()), figure))
                .toList();
        return Stream.of(new Table(code, caption, columns(statistic), lines, notes(statistic, shown)));
    }

    private List<Column> columns(Statistic statistic) {
        List<Column> columns = new ArrayList<>();
        columns.add(figures.text("figures.column.label"));
        columns.add(figures.numeric("figures.column.now"));
        if (SHARES.contains(statistic)) {
            columns.add(figures.numeric("figures.column.counted"));
            columns.add(figures.numeric("figures.column.of"));
        }
        if (FigureWords.SAMPLES.contains(statistic)) {
            columns.add(figures.text("figures.column.range"));
        }
        figures.earlierColumns().forEach(columns::add);
        return columns;
    }

    private Table.Line line(String label, Figure figure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        cells.add(figures.cell(figure));
        if (SHARES.contains(figure.statistic())) {
            cells.add(counted(figure, FigureTable.number(figure)));
            cells.add(counted(figure, FigureTable.base(figure)));
        }
        if (FigureWords.SAMPLES.contains(figure.statistic())) {
            cells.add(Cell.text(words.range(figure)));
        }
        figures.earlierCells(figure).forEach(cells::add);
        return new Table.Line(cells);
    }

    Cell counted(Figure figure, long number) {
        return figure.isSuppressed() ? Cell.text(words.value(figure)) : Cell.number(Long.toString(number), number);
    }

    private List<String> notes(Statistic statistic, List<Figure> shown) {
        List<String> notes = new ArrayList<>(notes(statistic));
        if (FigureWords.SAMPLES.contains(statistic)) {
            doubt(shown).ifPresent(notes::add);
        }
        return notes;
    }

    List<String> notes(Statistic statistic) {
        return List.of(words.definition(statistic), words.say("figures.base", words.base(statistic)));
    }

    /** What few people mean for a share, said of the share that rests on the fewest. */
    Optional<String> doubt(List<Figure> shares) {
        return shares.stream()
                .filter(figure -> !words.range(figure).isEmpty())
                .min(Comparator.comparingLong(FigureTable::base))
                .map(figure -> words.say(
                        "figures.doubt",
                        words.label(figure.statistic(), figure.place()),
                        FigureTable.base(figure),
                        words.range(figure),
                        LikelyRange.ENOUGH));
    }
}
