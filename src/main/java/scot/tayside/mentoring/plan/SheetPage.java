package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.plan.PlanQueries.ScoreRow;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.review.Band;

/** The page a mentee takes home: goals, who does what, and their own scores; nothing in it speaks of offences. */
record SheetPage(
        PlanQueries.Front front, List<GoalRow> goals, List<ActionRow> steps, List<Score> scores, LocalDate printedOn) {

    private static final Set<Outcome> UNSPOKEN = EnumSet.of(Outcome.CRIME, Outcome.SERIOUSNESS);

    /** A mentee's first and last own scores of one outcome, and the mentor's once their own is in. */
    record Score(
            String title,
            @Nullable Integer first,
            int own,
            @Nullable Integer mentor) {

        public String words() {
            return Band.of(own).title();
        }
    }

    static SheetPage of(
            PlanQueries.Front front,
            List<GoalRow> goals,
            List<ActionRow> steps,
            List<ScoreRow> scores,
            LocalDate today) {
        return new SheetPage(
                front,
                goals.stream().filter(GoalRow::isOpen).toList(),
                steps.stream().filter(ActionRow::isOpen).toList(),
                EnumSet.complementOf(EnumSet.copyOf(UNSPOKEN)).stream()
                        .flatMap(outcome -> score(outcome, scores).stream())
                        .toList(),
                today);
    }

    private static List<Score> score(Outcome outcome, List<ScoreRow> scores) {
        List<ScoreRow> own = scores.stream()
                .filter(row -> row.outcome() == outcome && row.mentee() != null)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        ScoreRow last = own.get(own.size() - 1);
        return List.of(new Score(
                outcome.title(),
                own.size() == 1 ? null : own.get(0).mentee(),
                Objects.requireNonNull(last.mentee()),
                last.mentor()));
    }

    public List<ActionRow> stepsOf(GoalRow goal) {
        return steps.stream().filter(step -> step.goalId().equals(goal.id())).toList();
    }
}
