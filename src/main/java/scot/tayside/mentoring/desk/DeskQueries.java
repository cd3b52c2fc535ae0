package scot.tayside.mentoring.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.desk.DeskPage.Place;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Counts and lists what the first page shows, for one viewer. */
@Component
class DeskQueries {

    /** Work is shown two weeks before it is due. */
    private static final int DAYS_AHEAD = 14;

    private final JdbcClient sql;

    DeskQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<WorkItem> work(Viewer viewer, LocalDate today, int most) {
        return sql.sql("""
                        select kind, person_name, reference, due_on, url, coalesce(due_on < :today, false) as late
                        from reading.work_item
                        where user_id = :user and (due_on is null or due_on <= :until)
                        order by due_on nulls last, reference, kind
                        limit :most
                        """)
                .param("user", viewer.id().value())
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("most", most)
                .query(WorkItem.class)
                .list();
    }

    long workInAll(Viewer viewer, LocalDate today) {
        return sql.sql("select count(*) from reading.work_item where user_id = ? and (due_on is null or due_on <= ?)")
                .param(viewer.id().value())
                .param(today.plusDays(DAYS_AHEAD))
                .query(Long.class)
                .single();
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
