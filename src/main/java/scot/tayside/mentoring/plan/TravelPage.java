package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.plan.PlanQueries.ScoreRow;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.programme.Outcome;

/** How far a mentee has come: both views of each outcome from the assessment on, drawn and as numbers. */
record TravelPage(PlanQueries.Front front, List<Way> ways) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final long BEST = 10;

    /** One outcome with its scores in order. */
    record Way(Outcome outcome, List<ScoreRow> scores) {

        public Chart chart() {
            return new Chart(
                    "travel-" + outcome.name().toLowerCase(Locale.ROOT),
                    Chart.Kind.LINES,
                    outcome.title(),
                    alternative(),
                    scores.stream().map(score -> day(score.heldOn())).toList(),
                    List.of(series("Mentee", ScoreRow::mentee), series("Mentor", ScoreRow::mentor)),
                    "",
                    new Chart.Mark("Best score", BEST));
        }

        private Chart.Series series(String name, Function<ScoreRow, @Nullable Integer> view) {
            List<@Nullable Long> values = new ArrayList<>();
            for (ScoreRow score : scores) {
                Integer points = view.apply(score);
                values.add(points == null ? null : points.longValue());
            }
            return new Chart.Series(name, values);
        }

        private String alternative() {
            return Stream.of(told("Mentee", ScoreRow::mentee), told("Mentor", ScoreRow::mentor))
                    .collect(Collectors.joining(". "));
        }

        private String told(String name, Function<ScoreRow, @Nullable Integer> view) {
            List<Integer> given = new ArrayList<>();
            for (ScoreRow score : scores) {
                Integer points = view.apply(score);
                if (points != null) {
                    given.add(points);
                }
            }
            return given.isEmpty()
                    ? name + ": no score"
                    : given.size() == 1
                            ? "%s: %d".formatted(name, given.get(0))
                            : "%s: from %d to %d".formatted(name, given.get(0), given.get(given.size() - 1));
        }

        private static String day(LocalDate day) {
            return DAY.format(day);
        }
    }

    static TravelPage of(PlanQueries.Front front, List<ScoreRow> scores) {
        List<Way> ways = Stream.of(Outcome.values())
                .map(outcome -> new Way(
                        outcome,
                        scores.stream()
                                .filter(score -> score.outcome() == outcome)
                                .toList()))
                .filter(way -> !way.scores().isEmpty())
                .toList();
        return new TravelPage(front, ways);
    }
}
