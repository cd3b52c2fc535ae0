package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/**
 * The figures that have changed since an earlier day.
 *
 * @param same how many figures are what they were
 * @param firstDay the day from which on anything is recorded
 */
record EarlierPage(
        List<Option> bases,
        @Nullable FigureAddress address,
        @Nullable LocalDate day,
        @Nullable LocalDate firstDay,
        long same,
        List<Row> rows) {

    /** A figure that is not what it was. */
    record Row(
            String title,
            String label,
            String then,
            String now,
            @Nullable String url) {}

    static EarlierPage without(List<Option> bases, @Nullable LocalDate firstDay) {
        return new EarlierPage(bases, null, null, firstDay, 0, List.of());
    }

    static EarlierPage of(
            List<Option> bases,
            FigureAddress address,
            LocalDate day,
            @Nullable LocalDate firstDay,
            FigureTable then,
            FigureRows now) {
        List<Row> rows = Stream.of(Statistic.values())
                .flatMap(statistic -> places(statistic, then, now.now())
                        .filter(place -> changed(statistic, place, then, now.now()))
                        .map(place -> row(statistic, place, then, now)))
                .toList();
        long same = Stream.of(Statistic.values())
                .flatMap(statistic ->
                        places(statistic, then, now.now()).filter(place -> !changed(statistic, place, then, now.now())))
                .count();
        return new EarlierPage(bases, address, day, firstDay, same, rows);
    }

    /** Where a statistic has a figure, then or now. */
    private static Stream<Place> places(Statistic statistic, FigureTable then, FigureTable now) {
        return Stream.concat(now.of(statistic).stream(), then.of(statistic).stream())
                .map(Figure::place)
                .distinct();
    }

    private static boolean changed(Statistic statistic, Place place, FigureTable then, FigureTable now) {
        return !then.find(statistic, place).equals(now.find(statistic, place));
    }

    private static Row row(Statistic statistic, Place place, FigureTable then, FigureRows now) {
        FigureWords words = now.words();
        return new Row(
                words.title(statistic),
                words.label(statistic, place),
                then.find(statistic, place).map(words::full).orElse(Figure.NO_BASE),
                now.now().find(statistic, place).map(words::full).orElse(Figure.NO_BASE),
                now.find(statistic, place).map(FigureRow::url).orElse(null));
    }

    public boolean hasFigures() {
        return address != null;
    }
}
