package scot.tayside.mentoring.message;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.message.ThreadPage.Subject;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Messages as their readers see them; a mentor sees those that were meant for mentors, too. */
@Component
class MessageQueries {

    private static final String READABLE = """
            from reading.message_line m
                left join reading.message_unread x on x.message_id = m.id and x.user_id = :viewer
            where m.referral_id = :referral and (m.for_mentor or not :mentor)
            """;

    private final JdbcClient sql;

    MessageQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Subject subject(UUID referral) {
        return sql.sql("select id, reference, person_id, person_name from reading.referral where id = ?")
                .param(referral)
                .query(Subject.class)
                .single();
    }

    Correspondence correspondence(UUID referral, Viewer viewer) {
        return readable("select count(*) as total, count(x.message_id) as unread " + READABLE, referral, viewer)
                .query(Correspondence.class)
                .single();
    }

    Listing<MessageRow> thread(UUID referral, long total, Paging asked, Viewer viewer) {
        return Listing.of(
                total,
                asked,
                paging -> readable(
                                "select m.words, m.for_mentor, m.side, m.written_by_name, m.written_on as written_at, x.message_id is not null as unread, m.read_by "
                                        + READABLE
                                        + " order by m.written_at desc, m.id limit :limit offset :offset",
                                referral,
                                viewer)
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query(MessageRow.class)
                        .list());
    }

    private StatementSpec readable(String statement, UUID referral, Viewer viewer) {
        return sql.sql(statement)
                .param("referral", referral)
                .param("viewer", viewer.id().value())
                .param("mentor", viewer.is(Role.MENTOR));
    }

    /** Addresses of those a message is for. */
    List<String> receivers(UUID message) {
        return sql.sql("select username from reading.message_receiver where message_id = ? order by username")
                .param(message)
                .query(String.class)
                .list();
    }

    /** Marks what waits for somebody as read; says how many there were. */
    int read(UUID referral, Viewer viewer, Instant at) {
        return sql.sql("""
                        insert into referral_message_reading (message_id, user_id, read_at)
                        select message_id, user_id, :at from reading.message_unread where referral_id = :referral and user_id = :viewer
                        on conflict do nothing
                        """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("referral", referral)
                .param("viewer", viewer.id().value())
                .update();
    }
}
