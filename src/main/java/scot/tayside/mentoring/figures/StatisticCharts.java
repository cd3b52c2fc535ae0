package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Chart.Series;

/** Counts as bars, each beside those of the earlier periods. */
final class StatisticCharts {

    private static final List<String> STAGES = List.of("ENQUIRED", "RECRUITED", "CLEARED", "LEFT");

    private final Compared figures;
    private final FigureWords words;

    StatisticCharts(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
    }

    Stream<Block> of(Statistic statistic) {
        FigureTable now = figures.now();
        return switch (statistic) {
            case RECEIVED ->
                Stream.concat(
                        bars(statistic, ".area", now.by(statistic, Figure::area)),
                        bars(statistic, ".service", now.by(statistic, Figure::service)));
            case STEPS, EXITS, LENGTH_BAND -> bars(statistic, "", now.by(statistic, Figure::detail));
            case BREADTH ->
                bars(
                        statistic,
                        "",
                        now.by(statistic, Figure::detail).stream()
                                .filter(figure -> !figure.detail().contains(":"))
                                .toList());
            default -> Stream.of();
        };
    }

    private Stream<Block> bars(Statistic statistic, String part, List<Figure> shown) {
        List<Series> series = figures.series(shown);
        if (isEmpty(series)) {
            return Stream.of();
        }
        List<String> labels = shown.stream()
                .map(figure -> words.label(statistic, figure.place()))
                .toList();
        String told = shown.stream()
                .map(figure -> figures.told(words.label(statistic, figure.place()), figure))
                .collect(Collectors.joining("; "));
        String title =
                part.isEmpty() ? words.title(statistic) : words.say("figures.chart.by" + part, words.title(statistic));
        return Stream.of(new Chart(
                StatisticTable.code(statistic) + ".chart" + part,
                Chart.Kind.BARS,
                title,
                told + ".",
                labels,
                series,
                statistic == Statistic.BREADTH ? "%" : words.base(statistic),
                null));
    }

    /** Steps of all months together: how many enquired, were recruited, were cleared, left. */
    Stream<Block> recruitment() {
        List<Long> now =
                STAGES.stream().map(stage -> steps(figures.now(), stage)).toList();
        if (now.stream().allMatch(number -> number == 0)) {
            return Stream.of();
        }
        List<Series> series = Stream.concat(
                        Stream.of(new Series(words.say("figures.column.now"), List.copyOf(now))),
                        figures.earlier().stream()
                                .map(one -> new Series(
                                        words.say("figures.column." + one.code()),
                                        STAGES.stream()
                                                .map(stage -> steps(one.figures(), stage))
                                                .toList())))
                .toList();
        String told = IntStream.range(0, STAGES.size())
                .mapToObj(next -> words.say("figures.chart.value", words.code(STAGES.get(next)), now.get(next)))
                .collect(Collectors.joining("; "));
        return Stream.of(new Chart(
                "mentors.funnel.chart",
                Chart.Kind.BARS,
                words.say("figures.chart.steps"),
                told + ".",
                STAGES.stream().map(words::code).toList(),
                series,
                words.base(Statistic.FUNNEL),
                null));
    }

    private static long steps(FigureTable table, String stage) {
        return table.details(Statistic.FUNNEL, stage + ":").stream()
                .mapToLong(FigureTable::number)
                .sum();
    }

    private static boolean isEmpty(List<Series> series) {
        return series.get(0).values().stream().filter(Objects::nonNull).allMatch(number -> number == 0);
    }
}
