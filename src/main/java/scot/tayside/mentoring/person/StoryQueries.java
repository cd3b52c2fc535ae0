package scot.tayside.mentoring.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;
import scot.tayside.mentoring.web.TimelineEvent;

/** What happened, newest first, as far as the reader may read it. */
@Component
class StoryQueries {

    private static final String READABLE = """
            from reading.timeline t
                left join reading.file_viewer v on v.referral_id = t.referral_id and v.user_id = :viewer
            where coalesce(v.depth, case when t.referral_id is null then :depth end) >= t.depth
            """;
    private static final String OF_PERSON = READABLE + "and t.person_id = :subject ";
    private static final String OF_REFERRAL = READABLE + "and t.referral_id = :subject ";
    private static final String LINES = "select t.day, t.title, t.detail, t.url ";
    private static final String NEWEST_FIRST = "order by t.day desc, t.at desc nulls last, t.title ";

    private final JdbcClient sql;

    StoryQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<TimelineEvent> ofPerson(PersonId person, Depth depth, Paging asked, Viewer viewer) {
        long total = told("select count(*) " + OF_PERSON, person.value(), depth, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                asked,
                paging -> told(
                                LINES + OF_PERSON + NEWEST_FIRST + "limit :limit offset :offset",
                                person.value(),
                                depth,
                                viewer)
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query(StoryQueries::event)
                        .list());
    }

    List<TimelineEvent> ofReferral(UUID referral, int limit, Viewer viewer) {
        return told(LINES + OF_REFERRAL + NEWEST_FIRST + "limit :limit", referral, Depth.PROGRESS, viewer)
                .param("limit", limit)
                .query(StoryQueries::event)
                .list();
    }

    private StatementSpec told(String statement, UUID subject, Depth depth, Viewer viewer) {
        return sql.sql(statement)
                .param("subject", subject)
                .param("depth", depth.ordinal() + 1)
                .param("viewer", viewer.id().value());
    }

    private static TimelineEvent event(ResultSet row, int number) throws SQLException {
        return new TimelineEvent(
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                null,
                row.getString("detail"),
                row.getString("url"));
    }
}
