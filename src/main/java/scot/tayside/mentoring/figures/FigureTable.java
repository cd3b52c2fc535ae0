package scot.tayside.mentoring.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures by statistic and place. */
final class FigureTable {

    private final Map<Statistic, List<Figure>> figures = new EnumMap<>(Statistic.class);

    FigureTable(List<Figure> all) {
        for (Statistic statistic : Statistic.values()) {
            figures.put(
                    statistic,
                    all.stream()
                            .filter(figure -> figure.statistic() == statistic)
                            .toList());
        }
    }

    List<Figure> of(Statistic statistic) {
        return Objects.requireNonNull(figures.get(statistic));
    }

    Optional<Figure> find(Statistic statistic, Place place) {
        return of(statistic).stream()
                .filter(figure -> figure.place().equals(place))
                .findAny();
    }

    Figure at(Statistic statistic, Place place) {
        return find(statistic, place)
                .orElseThrow(() -> new NoSuchElementException("no figure " + statistic.key() + " at " + place));
    }

    Figure total(Statistic statistic) {
        return at(statistic, Place.ALL);
    }

    Figure detail(Statistic statistic, String detail) {
        return at(statistic, Place.detail(detail));
    }

    /** The figures broken down by exactly one column, here the one that {@code code} reads; whatever the detail says goes with it. */
    List<Figure> by(Statistic statistic, Function<Figure, String> code) {
        return of(statistic).stream()
                .filter(figure -> !code.apply(figure).isEmpty())
                .filter(figure -> figure.place().ways() == 1)
                .toList();
    }

    List<Figure> details(Statistic statistic, String prefix) {
        return by(statistic, Figure::detail).stream()
                .filter(figure -> figure.detail().startsWith(prefix))
                .toList();
    }

    static long[] numbers(Stream<Figure> figures) {
        return figures.mapToLong(FigureTable::number).toArray();
    }

    static long number(Figure figure) {
        return figure.number();
    }

    static long base(Figure figure) {
        return figure.base();
    }

    /** What is in the base of a share and not counted. */
    static long rest(Figure share) {
        return base(share) - number(share);
    }
}
