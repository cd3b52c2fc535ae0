package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The outcome tables: one a service that has any, and one of all services. */
final class OutcomeTables {

    private static final List<Statistic> CLASSES =
            List.of(Statistic.IMPROVED, Statistic.MAINTAINED, Statistic.DETERIORATED);

    private final FigureRows rows;
    private final FigureWords words;

    OutcomeTables(FigureRows rows, FigureWords words) {
        this.rows = rows;
        this.words = words;
    }

    /** A table of headings, the way the report draws it. */
    record Table(String id, String title, List<Row> rows) {}

    /**
     * One heading: the three classes in per cent, and the counts the bar is drawn from.
     *
     * @param isDrawn whether all three are there to draw
     */
    record Row(
            String id,
            String label,
            FigureRow improved,
            FigureRow maintained,
            FigureRow deteriorated,
            List<Long> counts,
            String n,
            boolean isDrawn) {}

    List<Table> all() {
        return Stream.concat(Cut.SERVICES.stream(), Stream.of(""))
                .map(this::table)
                .filter(OutcomeTables::hasData)
                .toList();
    }

    private Table table(String service) {
        String id = service.isEmpty()
                ? "all-services"
                : service.toLowerCase(Locale.ROOT).replace('_', '-');
        String title = service.isEmpty() ? words.say("figures.all-services") : words.code(service);
        List<Row> table = rows.now().of(Statistic.IMPROVED).stream()
                .filter(figure -> figure.service().equals(service))
                .map(figure -> row(id, figure))
                .toList();
        return new Table(id, title, table);
    }

    private Row row(String table, Figure improved) {
        List<Figure> classes = CLASSES.stream()
                .map(statistic -> rows.now().at(statistic, improved.place()))
                .toList();
        boolean drawn = classes.stream().noneMatch(Figure::isSuppressed);
        return new Row(
                table + "-" + improved.detail(),
                words.code(improved.detail()),
                rows.row(classes.get(0)),
                rows.row(classes.get(1)),
                rows.row(classes.get(2)),
                classes.stream().map(FigureTable::number).toList(),
                improved.denominator() == null
                        ? words.say("figures.suppressed")
                        : improved.denominator().toString(),
                drawn);
    }

    private static boolean hasData(Table table) {
        return table.rows().stream().anyMatch(row -> !row.n().equals("0"));
    }
}
