package scot.tayside.mentoring.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.press.Chart.Series;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;

/** The figures of a period, and beside them those of the period before and of the same period last year where they are known. */
record Compared(FigureTable now, List<Earlier> earlier, FigureWords words) {

    /** An earlier period; its column and its series are headed by the message. */
    record Earlier(String code, FigureTable figures) {}

    static Compared of(FigureSet now, @Nullable FigureSet before, @Nullable FigureSet lastYear, FigureWords words) {
        List<Earlier> earlier = new ArrayList<>();
        if (before != null && !before.period().equals(now.period().yearBefore())) {
            earlier.add(new Earlier("before", new FigureTable(before.figures())));
        }
        if (lastYear != null) {
            earlier.add(new Earlier("year-before", new FigureTable(lastYear.figures())));
        }
        return new Compared(new FigureTable(now.figures()), List.copyOf(earlier), words);
    }

    Stream<Column> earlierColumns() {
        return earlier.stream().map(one -> numeric("figures.column." + one.code()));
    }

    Stream<Cell> earlierCells(Figure figure) {
        return earlier.stream()
                .map(one -> then(one, figure).map(this::cell).orElseGet(() -> Cell.text(Figure.NO_BASE)));
    }

    Cell cell(Figure figure) {
        BigDecimal number = figure.value().matches("\\d+") ? new BigDecimal(figure.value()) : null;
        return new Cell(words.value(figure), number);
    }

    Column text(String code) {
        return new Column(words.say(code), false);
    }

    Column numeric(String code) {
        return new Column(words.say(code), true);
    }

    /** A series a period; what is hidden or has no base is not drawn. */
    List<Series> series(List<Figure> figures) {
        List<Series> all = new ArrayList<>();
        all.add(new Series(
                words.say("figures.column.now"),
                figures.stream().map(Compared::drawn).toList()));
        for (Earlier one : earlier) {
            all.add(new Series(
                    words.say("figures.column." + one.code()),
                    figures.stream()
                            .map(figure -> then(one, figure)
                                    .flatMap(then -> Optional.ofNullable(drawn(then)))
                                    .orElse(null))
                            .toList()));
        }
        return List.copyOf(all);
    }

    static @Nullable Long drawn(Figure figure) {
        return figure.value().matches("\\d+") ? Long.valueOf(figure.value()) : null;
    }

    /** The figure in words, those of the earlier periods after it in brackets. */
    String told(String label, Figure figure) {
        String then = earlier.stream()
                .flatMap(one -> then(one, figure).stream()
                        .map(found -> words.say("figures.chart." + one.code(), words.value(found))))
                .collect(Collectors.joining(", "));
        String value = words.value(figure);
        return then.isEmpty()
                ? words.say("figures.chart.value", label, value)
                : words.say("figures.chart.value-then", label, value, then);
    }

    static Optional<Figure> then(Earlier one, Figure figure) {
        return one.figures().find(figure.statistic(), figure.place());
    }
}
