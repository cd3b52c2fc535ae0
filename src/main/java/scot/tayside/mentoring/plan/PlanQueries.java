package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.programme.Outcome;

/** Reads the plan of one case and the scores given in it. */
@Component
class PlanQueries {

    private final JdbcClient sql;

    PlanQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose plan it is. */
    record Front(CaseId id, String reference, String personName, String firstName) {}

    /** Both views of one outcome at one assessment or review. */
    record ScoreRow(
            Outcome outcome,
            String kind,
            LocalDate heldOn,
            @Nullable Integer mentee,
            @Nullable Integer mentor,
            @Nullable String missing) {}

    Front front(CaseId mentee) {
        return sql.sql("""
                        select c.id, c.reference, c.person_name, p.first_name
                        from reading.mentee_case c join person p on p.id = c.person_id
                        where c.id = ?
                        """).param(mentee.value()).query(Front.class).single();
    }

    /** What the mentee works on, as at the last assessment or review that says anything of it. */
    List<Outcome> chosen(CaseId mentee) {
        return sql.sql("""
                        select outcome from (
                            select distinct on (i.outcome) i.outcome, i.chosen
                            from review_item i join review v on v.id = i.review_id
                            where v.case_id = ?
                            order by i.outcome, v.held_on desc,
                                array_position(array['ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT'], v.kind) desc) last
                        join outcome o on o.code = last.outcome
                        where last.chosen
                        order by o.position
                        """)
                .param(mentee.value())
                .query((row, number) -> Outcome.valueOf(row.getString("outcome")))
                .list();
    }

    /** Open ones first, in the order they were set. */
    List<GoalRow> goals(CaseId mentee) {
        return sql.sql("""
                        select id, outcome, words, (written_at at time zone 'Europe/London')::date as set_on, ending, ended_on, ending_word
                        from plan_goal where case_id = ?
                        order by ending is not null, written_at, id
                        """).param(mentee.value()).query(GoalRow.class).list();
    }

    List<ActionRow> actions(CaseId mentee) {
        return sql.sql("""
                        select a.id, a.goal_id, a.what, a.doer, a.somebody_else, a.due_on, a.ending, a.ended_on, a.ending_word
                        from plan_action a join plan_goal g on g.id = a.goal_id
                        where g.case_id = ?
                        order by a.ending is not null, a.due_on, a.written_at, a.id
                        """).param(mentee.value()).query(ActionRow.class).list();
    }

    List<ScoreRow> scores(CaseId mentee) {
        return sql.sql("""
                        select i.outcome, v.kind, v.held_on, i.mentee_score as mentee, i.mentor_score as mentor,
                            i.mentee_missing_reason as missing
                        from review_item i
                            join review v on v.id = i.review_id
                            join outcome o on o.code = i.outcome
                        where v.case_id = ? and i.state = 'SCORED'
                        order by o.position, v.held_on, array_position(array['ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT'], v.kind)
                        """).param(mentee.value()).query(ScoreRow.class).list();
    }

    String words(GoalId goal) {
        return sql.sql("select words from plan_goal where id = ?")
                .param(goal.value())
                .query(String.class)
                .single();
    }

    String words(ActionId action) {
        return sql.sql("select what from plan_action where id = ?")
                .param(action.value())
                .query(String.class)
                .single();
    }
}
