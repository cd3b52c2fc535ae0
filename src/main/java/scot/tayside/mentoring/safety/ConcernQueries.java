package scot.tayside.mentoring.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.safety.ConcernLetters.Escalated;
import scot.tayside.mentoring.safety.ConcernLetters.Reader;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Protection concerns: coordinators and managers read those on files they see, a mentor their own. */
@Component
class ConcernQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("raised", "c.raised_at", "name", "p.name", "status", "c.status");

    private static final String READ = """
            select c.id, c.reference, c.person_id, p.name as person_name, p.reference as person_reference, c.about, c.whom, c.words,
                c.done_at_once, c.seen_on, c.raised_by, b.display_name as raised_by_name, c.raised_at, c.raised_on, c.status,
                t.display_name as taken_up_by_name, c.taken_up_at, c.outcome, c.closed_on, :today::date as today
            """;

    private static final String FROM = """
            from protection_concern c
                join reading.safety_reader r on r.person_id = c.person_id and r.user_id = :viewer and (r.depth = 3 or c.raised_by = :viewer)
                join reading.person_details p on p.id = c.person_id
                join user_account b on b.id = c.raised_by
                left join user_account t on t.id = c.taken_up_by
            """;

    private static final String FILTERED = """
            where (:status::text is null or c.status = :status) and (:about::text is null or c.about = :about)
            """;

    private static final ListQueries<ConcernRow> LIST =
            new ListQueries<>(ConcernRow.class, READ, FROM + FILTERED, COLUMNS, "c.id");

    private final JdbcClient sql;
    private final Clock clock;

    ConcernQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<ConcernRow> list(ConcernFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("status", filter.status == null ? null : filter.status.name());
        asked.put("about", filter.about == null ? null : filter.about.name());
        return LIST.page(sql, asked, paging);
    }

    ConcernRow find(UUID id, Viewer viewer) {
        return sql.sql(READ + FROM + " where c.id = :id")
                .params(asked(viewer))
                .param("id", id)
                .query(ConcernRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no protection concern " + id));
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }

    /** Coordinators and managers of a file. */
    List<Reader> readers(UUID person) {
        return sql.sql(
                        "select user_id, username, role from reading.safety_reader where person_id = ? and depth = 3 order by username")
                .param(person)
                .query(Reader.class)
                .list();
    }

    List<String> directors() {
        return sql.sql("select username from user_account where role = 'DIRECTOR' and active order by username")
                .query(String.class)
                .list();
    }

    /** Marks what nobody took up on its day, each once, whichever server looks. */
    List<Escalated> escalate(LocalDate today, Instant now) {
        return sql.sql("""
                        update protection_concern set escalated_at = :now, version = version + 1
                        where status = 'RAISED' and raised_on < :today and escalated_at is null
                        returning id, person_id
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("today", today)
                .query(Escalated.class)
                .list();
    }

    /** What nobody has taken up, without a name; with those who can. */
    List<Overdue> overdue(LocalDate today) {
        return sql.sql("""
                        select c.reference, c.about, c.raised_on,
                            (select string_agg(u.display_name, ', ' order by u.display_name)
                                from reading.safety_reader r join user_account u on u.id = r.user_id
                                where r.person_id = c.person_id and r.depth = 3) as who
                        from protection_concern c
                        where c.status = 'RAISED' and c.raised_on < ?
                        order by c.raised_at, c.id
                        """).param(today).query(Overdue.class).list();
    }

    /** A concern nobody took up, as the director reads of it. */
    record Overdue(
            String reference,
            Endangered about,
            LocalDate raisedOn,
            @Nullable String who) {}
}
