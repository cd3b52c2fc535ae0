package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Chart.Mark;
import scot.tayside.mentoring.press.Chart.Series;

/** What changed from month to month: referrals as bars, open cases as a line with the number of places across it. */
final class MonthCharts {

    private final Compared figures;
    private final FigureWords words;
    private final MonthTable months;

    MonthCharts(Compared figures) {
        this.figures = figures;
        this.words = figures.words();
        this.months = new MonthTable(figures);
    }

    Stream<Block> referrals() {
        List<Figure> all = months.of(Statistic.MONTHS, Place.ALL);
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                words.say("figures.column.now"),
                all.stream().map(Compared::drawn).toList()));
        if (months.hasLastYear()) {
            series.add(new Series(
                    words.say("figures.column.year-before"),
                    all.stream().map(this::drawnAYearBefore).toList()));
        }
        return all.stream().allMatch(figure -> FigureTable.number(figure) == 0)
                ? Stream.of()
                : Stream.of(new Chart(
                        "referrals.month.chart",
                        Chart.Kind.BARS,
                        words.title(Statistic.MONTHS),
                        course(all),
                        labels(all),
                        series,
                        words.base(Statistic.MONTHS),
                        null));
    }

    private @Nullable Long drawnAYearBefore(Figure figure) {
        return months.aYearBefore(figure).map(Compared::drawn).orElse(null);
    }

    /** A picture a service that has places. */
    Stream<Block> caseload() {
        return figures.now().of(Statistic.PLACES).stream().flatMap(this::caseload);
    }

    private Stream<Block> caseload(Figure places) {
        List<Figure> ends = months.of(Statistic.MONTH_ENDS, places.place());
        if (ends.stream().allMatch(figure -> FigureTable.number(figure) == 0)) {
            return Stream.of();
        }
        String service = words.code(places.service());
        Mark mark = new Mark(words.title(Statistic.PLACES), FigureTable.number(places));
        return Stream.of(new Chart(
                "capacity.month-end.chart." + MonthTable.code(places.service()),
                Chart.Kind.LINES,
                words.say("figures.chart.caseload", service),
                course(ends) + " " + words.say("figures.chart.places", FigureTable.number(places)),
                labels(ends),
                List.of(new Series(service, ends.stream().map(Compared::drawn).toList())),
                words.base(Statistic.MONTH_ENDS),
                mark));
    }

    private List<String> labels(List<Figure> all) {
        return all.stream().map(figure -> words.code(figure.detail())).toList();
    }

    /** From the first month to the last, and the most on the way. */
    private String course(List<Figure> all) {
        Figure first = all.get(0);
        Figure last = all.get(all.size() - 1);
        Optional<Figure> most = all.stream().max(Comparator.comparingLong(FigureTable::number));
        return words.say(
                "figures.chart.course",
                words.value(first),
                words.code(first.detail()),
                words.value(last),
                words.code(last.detail()),
                most.map(words::value).orElse(""),
                most.map(figure -> words.code(figure.detail())).orElse(""));
    }
}
