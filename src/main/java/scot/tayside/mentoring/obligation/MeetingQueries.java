package scot.tayside.mentoring.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;

/** The appointments of a mentor and the reviews they are to hold, for their calendar. */
@Component
class MeetingQueries {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient sql;
    private final Clock clock;

    MeetingQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of the last year and those to come, in their order. */
    List<Meeting> of(Viewer viewer) {
        return sql.sql("""
                        select id, title, starts_at, ends_at, changed_at, url
                        from (select * from reading.calendar_appointment union all select * from reading.calendar_group) c
                        where user_id = ? and starts_at >= ? order by starts_at, id limit 1000
                        """)
                .params(viewer.id().value(), clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(Meeting.class)
                .list();
    }

    /** Each on its day. */
    List<DueReview> reviews(Viewer viewer) {
        return sql.sql("""
                        select id, title, due_on, changed_at, url from reading.calendar_review
                        where user_id = ? order by due_on, id limit 500
                        """).param(viewer.id().value()).query(DueReview.class).list();
    }
}
