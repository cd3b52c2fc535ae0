package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The figures of a period on a basis, in the order of the report. */
public record FigureSet(ReportingPeriod period, Basis basis, List<Figure> figures) {

    public FigureSet {
        figures = List.copyOf(figures);
    }

    public List<Figure> of(Statistic statistic) {
        return figures.stream()
                .filter(figure -> figure.statistic() == statistic)
                .toList();
    }

    public Optional<Figure> find(Statistic statistic, Place place) {
        return figures.stream()
                .filter(figure ->
                        figure.statistic() == statistic && figure.place().equals(place))
                .findAny();
    }

    public Figure at(Statistic statistic, Place place) {
        return find(statistic, place)
                .orElseThrow(() -> new NoSuchElementException("no figure " + statistic.key() + " at " + place));
    }

    public Figure total(Statistic statistic) {
        return at(statistic, Place.ALL);
    }

    public Figure detail(Statistic statistic, String detail) {
        return at(statistic, Place.detail(detail));
    }
}
