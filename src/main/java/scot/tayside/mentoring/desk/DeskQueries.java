package scot.tayside.mentoring.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.desk.DeskPage.Appointment;
import scot.tayside.mentoring.desk.DeskPage.Cover;
import scot.tayside.mentoring.desk.DeskPage.Mentee;
import scot.tayside.mentoring.desk.DeskPage.Moment;
import scot.tayside.mentoring.desk.DeskPage.Place;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Counts and lists what the first page shows, for one viewer. */
@Component
class DeskQueries {

    /** Work is shown two weeks before it is due. */
    private static final int DAYS_AHEAD = 14;

    /** Appointments are shown for a week, today included. */
    private static final int DAYS_OF_APPOINTMENTS = 7;

    private final JdbcClient sql;

    DeskQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OWN = """
            from (select kind, person_name, reference, due_on, url, urgent, null::text as for_name
                from reading.work_item where user_id = :user) work
            where due_on is null or due_on <= :until
            """;

    /** What waits for the viewer and for those they cover for: the same thing once, and then the viewer's own. */
    private static final String COVERED = """
            from (
                select kind, person_name, reference, due_on, url, bool_or(urgent) as urgent,
                    case when bool_or(for_name is null) then null else min(for_name) end as for_name
                from (
                    select kind, person_name, reference, due_on, url, urgent, null::text as for_name
                    from reading.work_item where user_id = :user
                    union all
                    select kind, person_name, reference, due_on, url, urgent, absent_name
                    from reading.covered_work
                    where substitute_id = :user and :today between first_day and last_day) each_one
                group by kind, person_name, reference, due_on, url) work
            where due_on is null or due_on <= :until
            """;

    /** The most urgent first; before all of it, that somebody may come to harm. */
    List<WorkItem> work(Viewer viewer, boolean covers, LocalDate today, int most) {
        return sql.sql("""
                        select kind, person_name, reference, due_on, url, coalesce(due_on < :today, false) as late, for_name
                        """ + (covers ? COVERED : OWN) + """
                        order by not urgent, due_on nulls last, reference, kind
                        limit :most
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("most", most)
                .query(WorkItem.class)
                .list();
    }

    long workInAll(Viewer viewer, boolean covers, LocalDate today) {
        return sql.sql("select count(*) " + (covers ? COVERED : OWN))
                .param("user", viewer.id().value())
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query(Long.class)
                .single();
    }

    long unread(Viewer viewer) {
        return sql.sql("select count(*) from reading.notice_line where user_id = ? and read_at is null")
                .param(viewer.id().value())
                .query(Long.class)
                .single();
    }

    /** Whose work the viewer sees to today, and who sees to theirs. */
    List<Cover> covers(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select case when substitute_id = :user then absent_name else substitute_name end as name,
                            substitute_id = :user as substitute, last_day
                        from reading.cover
                        where :user in (absent_id, substitute_id) and :today between first_day and last_day
                        order by 2 desc, 1
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .query(Cover.class)
                .list();
    }

    /** Appointments of a mentor today and in the six days after, and those held of which nothing is logged; none called off. */
    List<Appointment> appointments(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select a.id, a.day, a.from_time, r.person_name as name, a.kind_title, a.place_title, a.day = :today as today,
                            a.checked_in_at is not null as checked_in, a.checked_out_at is not null as checked_out,
                            case when a.day <= :today and not a.logged then a.log_url end as log_url
                        from reading.appointment_line a
                            join reading.file_viewer v on v.referral_id = a.referral_id and v.user_id = :user
                            join reading.referral r on r.id = a.referral_id
                        where a.mentor_user_id = :user and a.cancelled_at is null and a.day between :from and :until
                            and (a.day >= :today or not a.logged)
                        order by a.starts_at, a.id
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .param("from", today.minusDays(DAYS_AHEAD))
                .param("until", today.plusDays(DAYS_OF_APPOINTMENTS - 1))
                .query(Appointment.class)
                .list();
    }

    /** People whose mentor the viewer is, those first who wait longest for an assessment or review (R14). */
    List<Mentee> mentees(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        with mentee as (
                            select r.person_name as name, coalesce('/cases/' || c.id, '/referrals/' || r.id) as url,
                                '/contacts/new?referral=' || r.id || '&kind=MEETING' as log_url, r.service_title,
                                (select max(k.held_on) from reading.contact k where k.referral_id = r.id and k.attended) as met_on,
                                case when c.status not in ('PAUSED', 'CLOSED') and c.assessed_on is null then c.opened_on + 28 else d.due_on end as due_on
                            from reading.file_viewer v
                                join reading.referral r on r.id = v.referral_id
                                left join reading.mentee_case c on c.referral_id = r.id
                                left join reading.review_due d on d.case_id = c.id
                            where v.user_id = :user and (c.status is distinct from 'CLOSED' or exists (
                                select from reading.mentor_match x where x.referral_id = r.id and x.kind = 'BEFRIENDING' and x.status in ('ACTIVE', 'PAUSED'))))
                        select mentee.*, coalesce(due_on < :today, false) as late
                        from mentee
                        order by due_on nulls last, name, url
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .query(Mentee.class)
                .list();
    }

    /** What happened in the last weeks to the people a team has referred, newest first. */
    List<Moment> lately(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select t.day as "on", r.person_name as name, t.title as what, '/referrals/' || r.id as url
                        from reading.timeline t
                            join reading.file_viewer v on v.referral_id = t.referral_id and v.user_id = :user
                            join reading.referral r on r.id = t.referral_id
                        where t.day between :from and :today and t.depth = 1
                        order by t.day desc, t.at desc nulls last, r.person_name, t.title
                        limit 12
                        """)
                .param("user", viewer.id().value())
                .param("from", today.minusDays(2L * DAYS_AHEAD))
                .param("today", today)
                .query(Moment.class)
                .list();
    }

    /** The day of the first referral on record. */
    Optional<LocalDate> firstDay() {
        return sql.sql("select received_on from reading.referral where status <> 'VOID' order by received_on limit 1")
                .query(LocalDate.class)
                .optional();
    }

    List<Place> places() {
        return sql.sql(
                        "select title, taken, places, waiting from reading.place where places is not null or taken + waiting > 0 order by places nulls last, title")
                .query(Place.class)
                .list();
    }

    /** Open referrals, open cases, meetings this month and late reviews, of what the viewer may see. */
    Casework casework(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        with mine as (select referral_id from reading.file_viewer where user_id = :user)
                        select
                            (select count(*) from reading.referral r join mine on mine.referral_id = r.id where r.status = 'SUBMITTED') as to_decide,
                            (select count(*) from reading.referral r join mine on mine.referral_id = r.id where r.status = 'WAITING') as waiting,
                            (select count(*) from reading.referral r join mine on mine.referral_id = r.id where r.pending) as pending,
                            (select count(*) from reading.mentee_case c join mine using (referral_id) where c.status <> 'CLOSED') as open_cases,
                            (select count(*) from reading.contact k join mine using (referral_id)
                                where k.held_on between :month and :today and k.attended) as meetings,
                            (select count(*) from reading.review_due d join mine using (referral_id) where d.due_on < :today) as late_reviews
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .param("month", today.withDayOfMonth(1))
                .query(Casework.class)
                .single();
    }

    record Casework(long toDecide, long waiting, long pending, long openCases, long meetings, long lateReviews) {}

    /** What the programme has done in a period: referrals received and people in service. */
    Programme programme(ReportingPeriod period) {
        return sql.sql("""
                        select
                            (select count(*) from reading.referral where status <> 'VOID' and received_on between :first and :last) as referrals,
                            (select count(distinct person_id) from reading.mentee_case
                                where opened_on <= :last and coalesce(closed_on, 'infinity') >= :first) as clients
                        """)
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .query(Programme.class)
                .single();
    }

    record Programme(long referrals, long clients) {}

    Administration administration() {
        return sql.sql("""
                        select (select count(*) from user_account where active) as accounts,
                            (select count(*) from import_upload where confirmed_at is null) as imports
                        """).query(Administration.class).single();
    }

    record Administration(long accounts, long imports) {}
}
