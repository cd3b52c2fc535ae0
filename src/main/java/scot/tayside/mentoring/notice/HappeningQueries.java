package scot.tayside.mentoring.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom what happens is told to: read from the trail of what was done, and from days that have come. Whoever did it is not
 * told; whoever covers for somebody is told with them; and nobody is told of a file they may not open.
 */
@Component
class HappeningQueries {

    /** Facts older than this were told when they were young. */
    private static final Duration YOUNG = Duration.ofHours(2);

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private static final String TOLD = """
            'referral.submitted', 'referral.accepted', 'referral.waiting', 'referral.declined', 'referral.withdrawn',
            'referral.not-engaged', 'referral.void', 'referral.contacted', 'cases.closed', 'matching.agreed',
            'appointment.scheduled', 'appointment.moved', 'appointment.cancelled', 'mentor.clearance-lost'
            """;

    private static final String TELL = """
            insert into notice (id, user_id, for_id, kind, once, referral_id, mentor_id, url, at)
            select gen_random_uuid(), r.user_id, r.for_id, t.kind, t.once, t.referral_id, t.mentor_id, t.url, t.at
            from told t
                cross join lateral (
                    select t.user_id, null::uuid as for_id
                    union all
                    select c.substitute_id, t.user_id from reading.cover c
                    where c.absent_id = t.user_id and :today between c.first_day and c.last_day) r
                join user_account u on u.id = r.user_id and u.active
            where r.user_id is distinct from t.actor
                and (t.referral_id is null or exists (
                    select from reading.file_viewer v where v.referral_id = t.referral_id and v.user_id = r.user_id))
                and (t.mentor_id is null or exists (
                    select from reading.mentor_viewer w where w.mentor_id = t.mentor_id and w.user_id = r.user_id)
                    or exists (select from mentor m where m.id = t.mentor_id and m.user_id = r.user_id))
            order by r.for_id nulls first
            on conflict do nothing
            """;

    private final JdbcClient sql;

    HappeningQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is worth while to ask who is to be told. */
    boolean anythingHappened(Instant now) {
        return sql.sql("select exists (select from audit_entry where at > :since and action in (" + TOLD + "))")
                .param("since", NoticeQueries.moment(now.minus(JUST_NOW)))
                .query(Boolean.class)
                .single();
    }

    int tellOfFacts(Instant now, LocalDate today) {
        return sql.sql("""
                        with fact as materialized (
                            select e.id, e.at, e.action, e.user_id as actor, e.subject_id::uuid as subject
                            from audit_entry e
                            where e.at > :since and e.action in (""" + TOLD + """
                        )),
                        told as (
                            select case f.action when 'referral.submitted' then 'referral-submitted' else 'referral-withdrawn' end as kind,
                                f.id::text as once, f.at, f.actor, v.user_id, r.id as referral_id, null::uuid as mentor_id, '/referrals/' || r.id as url
                            from fact f
                                join reading.referral r on r.id = f.subject
                                join reading.file_viewer v on v.referral_id = r.id and v.depth = 3
                                join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
                            where f.action in ('referral.submitted', 'referral.withdrawn')
                            union all
                            select case f.action when 'referral.contacted' then 'first-contact' when 'referral.accepted' then 'referral-accepted'
                                    when 'referral.waiting' then 'referral-waiting' when 'referral.declined' then 'referral-declined' else 'referral-ended' end,
                                f.id::text, f.at, f.actor, r.referrer_id, r.id, null, '/referrals/' || r.id
                            from fact f join reading.referral r on r.id = f.subject
                            where f.action in ('referral.accepted', 'referral.waiting', 'referral.declined', 'referral.not-engaged', 'referral.void',
                                'referral.contacted')
                            union all
                            select 'case-closed', f.id::text, f.at, f.actor, r.referrer_id, r.id, null, '/cases/' || c.id
                            from fact f
                                join reading.mentee_case c on c.id = f.subject
                                join reading.referral r on r.id = c.referral_id
                            where f.action = 'cases.closed'
                            union all
                            select 'match-agreed', f.id::text, f.at, f.actor, x.mentor_user_id, x.referral_id, null, '/referrals/' || x.referral_id
                            from fact f join reading.mentor_match x on x.id = f.subject
                            where f.action = 'matching.agreed'
                            union all
                            select replace(f.action, '.', '-'), f.id::text, f.at, f.actor, w.user_id, a.referral_id, null, '/appointments/' || a.id
                            from fact f
                                join reading.appointment_line a on a.id = f.subject
                                join reading.referral r on r.id = a.referral_id
                                cross join lateral (values (a.mentor_user_id), (case a.kind when 'JOINT_MEETING' then r.referrer_id end)) w (user_id)
                            where f.action like 'appointment.%'
                            union all
                            select 'clearance-lost', f.id::text, f.at, f.actor, w.user_id, null, m.id,
                                case when w.user_id = m.user_id then '/' else '/mentors/' || m.id end
                            from fact f
                                join reading.mentor m on m.id = f.subject
                                join (select mentor_id, user_id from reading.mentor_viewer union select id, user_id from reading.mentor) w on w.mentor_id = m.id
                            where f.action = 'mentor.clearance-lost')
                        """ + TELL)
                .param("since", NoticeQueries.moment(now.minus(YOUNG)))
                .param("today", today)
                .update();
    }

    /** Reviews a fortnight overdue, and actions of plans whose day has come. */
    int tellOfDays(Instant now, LocalDate today) {
        return sql.sql("""
                        with told as (
                            select 'review-overdue' as kind, d.case_id || ' ' || d.due_on as once, :now::timestamptz as at, null::uuid as actor,
                                v.user_id, d.referral_id, null::uuid as mentor_id, '/cases/' || d.case_id as url
                            from reading.review_due d
                                join reading.file_viewer v on v.referral_id = d.referral_id and v.depth >= 2
                                join user_account u on u.id = v.user_id and u.role in ('MENTOR', 'COORDINATOR')
                            where d.due_on < :today - 14
                            union all
                            select 'plan-action-due', a.id || ' ' || a.due_on, :now, null, v.user_id, c.referral_id, null, '/plans/' || c.id
                            from plan_action a
                                join plan_goal g on g.id = a.goal_id and g.ending is null
                                join reading.mentee_case c on c.id = g.case_id and c.status in ('ASSESSMENT', 'ACTIVE')
                                join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 2
                                join user_account u on u.id = v.user_id and u.role = 'MENTOR'
                            where a.ending is null and a.due_on <= :today)
                        """ + TELL)
                .param("now", NoticeQueries.moment(now))
                .param("today", today)
                .update();
    }
}
