package scot.tayside.mentoring.figures;

import java.util.Optional;

/** Which lines stand behind a figure: all of its base, or those that are counted. */
record FigureLines(Lines lines, Measure measure, Cut cut, Place place) {

    static Optional<FigureLines> of(Statistic statistic, Place place) {
        return Figures.LINES.stream()
                .flatMap(lines -> lines.measures().stream()
                        .filter(measure -> measure.statistic() == statistic && measure.listed())
                        .flatMap(measure ->
                                measure.cut(place).stream().map(cut -> new FigureLines(lines, measure, cut, place))))
                .findFirst();
    }

    String condition() {
        return measure.countedLines();
    }
}
