package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;

/** A statistic of months as a table: a line a month, a column a service, an area or a step. */
final class MonthTable {

    private static final List<String> STAGES = List.of("ENQUIRED", "RECRUITED", "CLEARED", "LEFT");

    private final Compared figures;
    private final FigureWords words;

    MonthTable(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
    }

    static String code(String service) {
        return service.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figures of the months at a place, in the order of the months. */
    List<Figure> of(Statistic statistic, Place place) {
        return figures.now().of(statistic).stream()
                .filter(figure -> figure.place().equals(place.with(figure.detail())))
                .toList();
    }

    boolean hasLastYear() {
        return lastYear().isPresent();
    }

    Optional<Figure> aYearBefore(Figure figure) {
        return lastYear()
                .flatMap(one ->
                        one.figures().find(figure.statistic(), figure.place().aYearBefore()));
    }

    private Optional<Compared.Earlier> lastYear() {
        return figures.earlier().stream()
                .filter(one -> one.code().equals("year-before"))
                .findAny();
    }

    /** All, each service and each area that the statistic is broken down by. */
    Stream<Block> byPlace(Statistic statistic) {
        List<Place> places = figures.now().of(statistic).stream()
                .map(figure -> figure.place().with(""))
                .distinct()
                .toList();
        List<Place> areas =
                places.stream().filter(place -> !place.area().isEmpty()).toList();
        List<Place> others =
                places.stream().filter(place -> place.area().isEmpty()).toList();
        Stream<Block> table = byPlace(statistic, StatisticTable.code(statistic), words.title(statistic), others);
        return areas.isEmpty()
                ? table
                : Stream.concat(
                        table,
                        byPlace(
                                statistic,
                                StatisticTable.code(statistic) + ".area",
                                words.say("figures.chart.by.area", words.title(statistic)),
                                areas));
    }

    private Stream<Block> byPlace(Statistic statistic, String code, String caption, List<Place> places) {
        boolean withLastYear = hasLastYear() && places.contains(Place.ALL);
        List<Column> columns = new ArrayList<>();
        columns.add(figures.text("figures.column.month"));
        places.forEach(place -> columns.add(new Column(words.label(statistic, place), true)));
        if (withLastYear) {
            columns.add(figures.numeric("figures.column.all-year-before"));
        }
        List<Table.Line> lines = of(statistic, Place.ALL).stream()
                .map(figure -> line(figure, places, withLastYear))
                .toList();
        return Stream.of(table(statistic, code, caption, columns, lines));
    }

    private Table.Line line(Figure all, List<Place> places, boolean withLastYear) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(words.code(all.detail())));
        for (Place place : places) {
            cells.add(cell(all.statistic(), place.with(all.detail())));
        }
        if (withLastYear) {
            cells.add(aYearBefore(all).map(figures::cell).orElseGet(MonthTable::none));
        }
        return new Table.Line(cells);
    }

    /** Mentors, by step. */
    Stream<Block> byStage() {
        List<Column> columns = new ArrayList<>();
        columns.add(figures.text("figures.column.month"));
        STAGES.forEach(stage -> columns.add(new Column(words.code(stage), true)));
        List<Table.Line> lines = figures.now().details(Statistic.FUNNEL, STAGES.get(0) + ":").stream()
                .map(figure -> figure.detail().substring(STAGES.get(0).length() + 1))
                .map(month -> new Table.Line(Stream.concat(
                                Stream.of(Cell.text(words.code(month))),
                                STAGES.stream().map(stage -> cell(Statistic.FUNNEL, Place.detail(stage + ":" + month))))
                        .toList()))
                .toList();
        return Stream.of(table(
                Statistic.FUNNEL,
                StatisticTable.code(Statistic.FUNNEL),
                words.title(Statistic.FUNNEL),
                columns,
                lines));
    }

    private Table table(
            Statistic statistic, String code, String caption, List<Column> columns, List<Table.Line> lines) {
        return new Table(code, caption, columns, lines, new StatisticTable(figures).notes(statistic));
    }

    private Cell cell(Statistic statistic, Place place) {
        return figures.now().find(statistic, place).map(figures::cell).orElseGet(MonthTable::none);
    }

    private static Cell none() {
        return Cell.text(Figure.NO_BASE);
    }
}
