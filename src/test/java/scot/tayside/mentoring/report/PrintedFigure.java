package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.press.PrintedTable;

/** Where a figure stands in a printed report: under which caption, in which line and column. */
record PrintedFigure(List<String> captions, String line, String column) {

    static PrintedFigure of(Figure figure, FigureWords words, MessageSource messages) {
        Say say = (code, arguments) -> messages.getMessage(code, arguments, Locale.UK);
        Statistic statistic = figure.statistic();
        Place place = figure.place();
        String title = words.title(statistic);
        String label = words.label(statistic, place);
        return switch (statistic) {
            case IMPROVED -> outcome(place, words, say, "web.improved");
            case MAINTAINED -> outcome(place, words, say, "web.maintained");
            case DETERIORATED -> outcome(place, words, say, "web.deteriorated");
            case TARGET ->
                place.ways() > 1
                        ? new PrintedFigure(List.of(say.say("figures.targets-by-service")), label, now(say))
                        : target(label, say, "web.improved");
            case TARGET_PERCENT -> target(label, say, "figures.column.percent");
            case KEPT -> target(label, say, "figures.column.kept");
            case VERDICT -> target(label, say, "figures.column.verdict");
            case MONTHS, MONTH_ENDS ->
                new PrintedFigure(
                        List.of(place.area().isEmpty() ? title : say.say("figures.chart.by.area", title)),
                        words.code(place.detail()),
                        words.label(statistic, place.with("")));
            case FUNNEL -> {
                String[] step = place.detail().split(":");
                yield new PrintedFigure(List.of(title), words.code(step[1]), words.code(step[0]));
            }
            default -> new PrintedFigure(List.of(title, say.say("figures.more-table", title)), label, now(say));
        };
    }

    private static PrintedFigure outcome(Place place, FigureWords words, Say say, String column) {
        String service = place.service().isEmpty() ? say.say("figures.all-services") : words.code(place.service());
        return new PrintedFigure(
                List.of(say.say("figures.outcome-table", service)), words.code(place.detail()), say.say(column));
    }

    private static PrintedFigure target(String label, Say say, String column) {
        return new PrintedFigure(List.of(say.say("figures.target-table")), label, say.say(column));
    }

    private static String now(Say say) {
        return say.say("figures.column.now");
    }

    Optional<String> in(List<PrintedTable> tables) {
        return tables.stream()
                .filter(table -> captions.contains(table.caption()))
                .flatMap(table -> table.cell(line, column).stream())
                .findFirst();
    }

    /** Words of the application. */
    private interface Say {
        String say(String code, Object... arguments);
    }
}
