package scot.tayside.mentoring.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.RuleViolation;

/** All plans: goals are set and end, actions are agreed and end, and nothing is ever taken out. */
@Service
@Transactional
class Plans {

    private final GoalRepository goals;
    private final ActionRepository actions;
    private final PlanQueries queries;
    private final PlanAccess access;
    private final Clock clock;

    Plans(GoalRepository goals, ActionRepository actions, PlanQueries queries, PlanAccess access, Clock clock) {
        this.goals = goals;
        this.actions = actions;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    /** A goal belongs to something the mentee has chosen to work on. */
    void set(CaseId mentee, Outcome outcome, String words, Viewer by) {
        CaseFacts facts = access.write(mentee, by);
        if (!queries.chosen(mentee).contains(outcome)) {
            throw new RuleViolation("plan.not-chosen", outcome.title());
        }
        goals.save(new Goal(facts, outcome, words, by.id(), clock.instant()));
    }

    void agree(GoalId id, AgreeAction command, Viewer by) {
        Goal goal = goal(id);
        CaseFacts facts = access.write(goal.mentee(), by);
        goal.requireOpen();
        actions.save(new AgreedAction(id, command, facts, by.id(), clock.instant()));
    }

    void end(GoalId id, Ending ending, @Nullable String word, Viewer by) {
        Goal goal = goal(id);
        CaseFacts facts = access.write(goal.mentee(), by);
        goal.end(ended(ending, word, by), facts.person().value());
        goals.save(goal);
    }

    void end(ActionId id, Ending ending, @Nullable String word, Viewer by) {
        AgreedAction action = action(id);
        Goal goal = goal(action.goal());
        CaseFacts facts = access.write(goal.mentee(), by);
        goal.requireOpen();
        action.end(ended(ending, word, by), facts);
        actions.save(action);
    }

    void change(ActionId id, ChangeForm form, Viewer by) {
        AgreedAction action = action(id);
        Goal goal = goal(action.goal());
        CaseFacts facts = access.write(goal.mentee(), by);
        goal.requireOpen();
        if (!action.isAt(form.version)) {
            throw new OptimisticLockingFailureException("the action was changed meanwhile");
        }
        action.change(form.doer, form.somebodyElse, form.dueOn, form.reason, facts);
        actions.save(action);
    }

    @Transactional(readOnly = true)
    ChangeForm changing(ActionId id) {
        return ChangeForm.of(action(id));
    }

    @Transactional(readOnly = true)
    CaseId menteeOf(GoalId id) {
        return goal(id).mentee();
    }

    @Transactional(readOnly = true)
    CaseId menteeOf(ActionId id) {
        return goal(action(id).goal()).mentee();
    }

    private End ended(Ending ending, @Nullable String word, Viewer by) {
        return new End(ending, LocalDate.now(clock), word, by.id().value());
    }

    private Goal goal(GoalId id) {
        return goals.findById(id).orElseThrow(() -> new NoSuchElementException("no goal " + id));
    }

    private AgreedAction action(ActionId id) {
        return actions.findById(id).orElseThrow(() -> new NoSuchElementException("no action " + id));
    }
}
