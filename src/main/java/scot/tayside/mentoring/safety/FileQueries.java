package scot.tayside.mentoring.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.web.TimelineEvent;

/** On whose file something is written, and what was added to it. */
@Component
class FileQueries {

    private final JdbcClient sql;

    FileQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Subject subject(UUID person) {
        return sql.sql("select id as person_id, name, reference from reading.person_details where id = ?")
                .param(person)
                .query(Subject.class)
                .single();
    }

    /** Newest first. */
    List<TimelineEvent> entries(UUID subject) {
        return sql.sql("""
                        select e.kind, e.words, u.display_name, (e.written_at at time zone 'Europe/London')::date as day
                        from safety_entry e join user_account u on u.id = e.written_by
                        where ? in (e.flag_id, e.concern_id, e.incident_id)
                        order by e.written_at desc, e.id
                        """)
                .param(subject)
                .query((row, number) -> new TimelineEvent(
                        row.getObject("day", LocalDate.class),
                        EntryKind.valueOf(row.getString("kind")).title(),
                        row.getString("display_name"),
                        row.getString("words"),
                        null))
                .list();
    }
}
