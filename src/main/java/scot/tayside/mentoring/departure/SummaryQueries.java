package scot.tayside.mentoring.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is told of somebody's support as a whole: nothing that was said in confidence, and no score. */
@Component
class SummaryQueries {

    private final JdbcClient sql;

    SummaryQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose support it was, and from when to when. */
    record Front(
            UUID caseId,
            String reference,
            String personName,
            Service service,
            LocalAuthority area,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String exitType,
            @Nullable String referrerName) {}

    /** Meetings offered by us, those called off by us left out, and what became of them. */
    record Meetings(long offered, long attended, long missed) {}

    /** A goal and what became of it. */
    record GoalRow(Outcome outcome, String words, @Nullable String ending) {}

    /** Which way an outcome has gone since it was first scored: 1 better, 0 as before, -1 harder; empty if it was scored once. */
    record ChangeRow(Outcome outcome, @Nullable Integer way) {}

    /** What was offered for the time after. */
    record OfferRow(String kindTitle, String standingTitle) {}

    Front front(CaseId mentee) {
        return sql.sql("""
                        select c.id as case_id, c.reference, c.person_name, c.service, c.area, c.opened_on, c.closed_on, c.exit_type, r.referrer_name
                        from reading.mentee_case c join reading.referral r on r.id = c.referral_id
                        where c.id = ?
                        """).param(mentee.value()).query(Front.class).single();
    }

    /** What happened after the support is not part of it. */
    Meetings meetings(CaseId mentee) {
        return sql.sql("""
                        select count(*) as offered, count(*) filter (where k.attended) as attended, count(*) filter (where not k.attended) as missed
                        from reading.mentee_case c join reading.contact k on k.referral_id = c.referral_id
                        where c.id = ? and k.kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT')
                            and k.attendance <> 'CANCELLED_BY_SERVICE' and k.held_on <= coalesce(c.closed_on, 'infinity')
                        """).param(mentee.value()).query(Meetings.class).single();
    }

    List<GoalRow> goals(CaseId mentee) {
        return sql.sql(
                        "select outcome, words, ending from plan_goal where case_id = ? order by ending is null, written_at, id")
                .param(mentee.value())
                .query(GoalRow.class)
                .list();
    }

    /** The class of the change since the first score, as the figures have it. */
    List<ChangeRow> changes(CaseId mentee) {
        return sql.sql("""
                        select s.outcome, (
                                select case when h.comparable then sign(h.half_points)::integer end
                                from outcome_change h join review v on v.id = h.review_id
                                where v.case_id = :mentee and h.outcome = s.outcome and h.basis = 'SINCE_BASELINE'
                                order by v.held_on desc, v.completed_at desc limit 1) as way
                        from (select distinct i.outcome from review_item i join review v on v.id = i.review_id
                            where v.case_id = :mentee and i.state = 'SCORED') s
                            join outcome o on o.code = s.outcome
                        order by o.position
                        """)
                .param("mentee", mentee.value())
                .query(ChangeRow.class)
                .list();
    }

    List<OfferRow> offers(CaseId mentee) {
        return sql.sql(
                        "select kind_title, standing_title from reading.transition_offer where case_id = ? order by offered_on, kind")
                .param(mentee.value())
                .query(OfferRow.class)
                .list();
    }

    /** Whoever coordinates the service in that area. */
    List<String> coordinators(LocalAuthority area) {
        return sql.sql("""
                        select u.display_name from user_account u join user_area a on a.user_id = u.id and a.area = ?
                        where u.role = 'COORDINATOR' and u.organisation = 'TCA' and u.active order by u.display_name
                        """).param(area.name()).query(String.class).list();
    }
}
