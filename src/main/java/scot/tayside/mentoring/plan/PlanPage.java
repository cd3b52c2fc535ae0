package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.web.Action;

/** The plan of one case: under each outcome its goals, under each goal who does what by when. */
record PlanPage(
        PlanQueries.Front front,
        List<Outcome> chosen,
        List<GoalRow> goals,
        List<ActionRow> steps,
        boolean writes,
        LocalDate today,
        List<Action> actions) {

    /** What the mentee works on now, and what earlier goals belonged to. */
    public List<Outcome> outcomes() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        outcomes.addAll(chosen);
        goals.forEach(goal -> outcomes.add(goal.outcome()));
        return List.copyOf(outcomes);
    }

    public List<GoalRow> goalsOf(Outcome outcome) {
        return goals.stream().filter(goal -> goal.outcome() == outcome).toList();
    }

    public List<ActionRow> stepsOf(GoalRow goal) {
        return steps.stream().filter(step -> step.goalId().equals(goal.id())).toList();
    }
}
