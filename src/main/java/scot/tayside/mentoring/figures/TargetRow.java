package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.NoSuchElementException;

/** A target with what was reached; for all services together, as agreed with the funder. */
record TargetRow(
        String horizon, String label, int percent, FigureRow improved, String verdict, String colour, FigureRow kept) {

    static List<TargetRow> all(FigureRows rows, List<Target> targets, FigureWords words) {
        return targets.stream().map(target -> of(rows, target, words)).toList();
    }

    private static TargetRow of(FigureRows rows, Target target, FigureWords words) {
        Place place = Place.detail(target.code());
        String verdict = rows.now().at(Statistic.VERDICT, place).value();
        return new TargetRow(
                words.code(target.horizon()),
                words.code(target.outcome()),
                target.percent(),
                row(rows, Statistic.TARGET, place),
                words.say("figures.verdict." + verdict),
                colour(verdict),
                row(rows, Statistic.KEPT, place));
    }

    private static FigureRow row(FigureRows rows, Statistic statistic, Place place) {
        return rows.find(statistic, place).orElseThrow(() -> new NoSuchElementException(statistic.key()));
    }

    private static String colour(String verdict) {
        return switch (verdict) {
            case "MET" -> "green";
            case "NOT_MET" -> "orange";
            default -> "grey";
        };
    }
}
