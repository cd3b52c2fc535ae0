package scot.tayside.mentoring.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.progress.Progress.Appointment;
import scot.tayside.mentoring.progress.Progress.Attendance;
import scot.tayside.mentoring.progress.Progress.Change;
import scot.tayside.mentoring.progress.Progress.Ending;
import scot.tayside.mentoring.progress.Progress.Missed;
import scot.tayside.mentoring.progress.Progress.Week;

/** What other modules publish of one referral, put together for the team. */
@Component
class ProgressQueries {

    private static final int MOST_SHOWN = 8;

    private final JdbcClient sql;

    ProgressQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Appointment> appointments(UUID referral, LocalDate today) {
        return sql.sql("""
                        select id, day, from_time, kind_title, place_title, mentor_name from reading.appointment_line
                        where referral_id = ? and day >= ? and cancelled_at is null order by starts_at, id limit ?
                        """)
                .params(referral, today, MOST_SHOWN)
                .query(Appointment.class)
                .list();
    }

    /** As the statistic contact.attendance counts: those attended late count, those called off by us do not. */
    Attendance attendance(UUID referral) {
        return sql.sql("""
                        select count(*) filter (where attendance <> 'CANCELLED_BY_SERVICE') as offered,
                            count(*) filter (where attendance in ('ATTENDED', 'LATE')) as attended
                        from reading.contact_line
                        where referral_id = ? and kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT')
                        """).param(referral).query(Attendance.class).single();
    }

    List<Missed> missed(UUID referral) {
        return sql.sql("""
                        select held_on, title from reading.contact_line
                        where referral_id = ? and kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT') and attendance not in ('ATTENDED', 'LATE')
                        order by held_on desc, title limit ?
                        """).params(referral, 2 * MOST_SHOWN).query(Missed.class).list();
    }

    /** Weeks that are over, newest first. */
    List<Week> weeks(UUID referral, LocalDate today) {
        return sql.sql("""
                        select w.day as monday, w.updated
                        from reading.mentee_case c
                            cross join lateral reading.stat_case_week(c.opened_on, coalesce(c.closed_on, ?::date)) w
                        where c.referral_id = ? and w.case_id = c.id
                        order by w.day desc
                        """).params(today, referral).query(Week.class).list();
    }

    List<LocalDate> jointMeetings(UUID referral) {
        return sql.sql("""
                        select distinct held_on from reading.contact
                        where referral_id = ? and kind = 'JOINT_MEETING' and attended order by held_on
                        """).param(referral).query(LocalDate.class).list();
    }

    boolean jointMeetingWaived(UUID referral) {
        return sql.sql(
                        "select exists (select from reading.timeline where referral_id = ? and kind = 'joint-meeting-waived')")
                .param(referral)
                .query(Boolean.class)
                .single();
    }

    Optional<Ending> ending(UUID referral) {
        return sql.sql("""
                        select case_id, opened_on, closed_on, exit_type, exit_reason, order_result,
                            (select count(*) from reading.contact k where k.referral_id = e.referral_id and k.attended) as meetings
                        from reading.progress_ending e where referral_id = ?
                        """)
                .param(referral)
                .query(Ended.class)
                .optional()
                .map(ended -> new Ending(
                        ended.openedOn(),
                        ended.closedOn(),
                        ended.exitType(),
                        ended.exitReason(),
                        ended.orderResult(),
                        ended.meetings(),
                        changes(ended.caseId())));
    }

    private List<Change> changes(UUID supportCase) {
        return sql.sql("select outcome, direction from reading.progress_change where case_id = ? order by outcome")
                .param(supportCase)
                .query(Change.class)
                .list();
    }

    /** A closed case. */
    record Ended(
            UUID caseId,
            LocalDate openedOn,
            LocalDate closedOn,
            @Nullable String exitType,
            @Nullable String exitReason,
            @Nullable String orderResult,
            int meetings) {}
}
