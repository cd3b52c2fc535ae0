package scot.tayside.mentoring.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The letters that wait, and those that went. */
@Repository
class MailQueries {

    private static final Map<String, String> COLUMNS = Map.of("written", "(written_at, subject)");

    private final JdbcClient sql;

    MailQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Mail mail, Instant now) {
        sql.sql("""
                        insert into mail (id, recipient, subject, body, written_at)
                        values (:id, :recipient, :subject, :text, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("now", moment(now))
                .update();
    }

    /** Takes the letter that has waited longest, so that nobody else takes it before its next attempt. */
    Optional<Letter> take(Instant now) {
        return sql.sql("""
                        select id, recipient, subject, body as text, attempts
                        from mail
                        where sent_at is null and attempts < :most and coalesce(try_after, written_at) <= :now
                        order by written_at limit 1
                        for update skip locked
                        """)
                .param("most", Letter.MOST_ATTEMPTS)
                .param("now", moment(now))
                .query(Letter.class)
                .optional()
                .map(letter -> taken(letter, now));
    }

    private Letter taken(Letter letter, Instant now) {
        sql.sql("update mail set attempts = attempts + 1, try_after = :again where id = :id")
                .param("again", moment(now.plus(letter.pauseAfterThisAttempt())))
                .param("id", letter.id())
                .update();
        return letter;
    }

    void sent(UUID id, Instant now) {
        sql.sql("update mail set sent_at = :now, body = '', failure = null where id = :id")
                .param("now", moment(now))
                .param("id", id)
                .update();
    }

    void failed(UUID id, @Nullable String why) {
        sql.sql("update mail set failure = left(:why, 500) where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    Listing<MailRow> list(Paging paging) {
        long total = sql.sql("select count(*) from mail").query(Long.class).single();
        return Listing.of(
                total,
                paging,
                shown -> sql.sql(
                                "select recipient, subject, body as text, written_at, sent_at, failure from mail order by "
                                        + shown.orderBy(COLUMNS) + ", id limit :size offset :offset")
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(MailRow.class)
                        .list());
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
