package scot.tayside.mentoring.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that wait, and those that went. */
@Repository
class MailQueries {

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
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
