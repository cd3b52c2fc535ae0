package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures of a period, of the one before and of the same last year side by side, in words; with an address, counts lead to the lists behind them. */
record FigureRows(
        FigureTable now,
        FigureTable before,
        FigureTable lastYear,
        @Nullable FigureAddress address,
        FigureWords words) {

    List<FigureRow> rows(Statistic statistic, Predicate<Figure> which) {
        return now.of(statistic).stream().filter(which).map(this::row).toList();
    }

    FigureRow row(Figure figure) {
        Optional<Figure> earlier = before.find(figure.statistic(), figure.place());
        return new FigureRow(
                words.label(figure.statistic(), figure.place()),
                words.value(figure),
                url(figure),
                words.base(figure),
                earlier.map(words::value).orElse(Figure.NO_BASE),
                earlier.map(then -> words.change(then, figure)).orElseGet(() -> words.say("figures.change.none")),
                lastYear.find(figure.statistic(), figure.place().aYearBefore())
                        .map(words::value)
                        .orElse(Figure.NO_BASE),
                words.doubt(figure));
    }

    Optional<FigureRow> find(Statistic statistic, Place place) {
        return now.find(statistic, place).map(this::row);
    }

    private @Nullable String url(Figure figure) {
        if (address == null || FigureTable.number(figure) == 0) {
            return null;
        }
        return FigureLines.of(figure.statistic(), figure.place()).isPresent()
                ? address.list(figure.statistic(), figure.place())
                : null;
    }
}
