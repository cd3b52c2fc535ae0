package scot.tayside.mentoring.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Obligations as a list and one by one, for those who may read them; and the letters that remind of them. */
@Component
class ObligationQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("due", "o.due_on", "recipient", "o.recipient", "responsible", "u.display_name");

    static final String COLUMNS_READ = """
            select o.id, o.recipient, o.kind, o.title, o.first_day, o.last_day, o.due_on, u.display_name as responsible_name, o.recurrence,
                o.done_on, d.display_name as done_by_name, o.remark, o.document_id,
                (select n.id from obligation n where n.follows = o.id) as next, o.changed_at, o.version, :today::date as today
            """;

    static final String FROM = """
            from obligation o
                join reading.obligation_viewer v on v.obligation_id = o.id and v.user_id = :viewer
                join user_account u on u.id = o.responsible
                left join user_account d on d.id = o.done_by
            """;

    private static final String FILTERED = """
            where (:done or o.done_on is null)
                and (:from::date is null or o.due_on >= :from)
                and (:to::date is null or o.due_on <= :to)
                and (:responsible::uuid is null or o.responsible = :responsible)
            """;

    private static final ListQueries<ObligationRow> LIST =
            new ListQueries<>(ObligationRow.class, COLUMNS_READ, FROM + FILTERED, COLUMNS, "o.id");

    private final JdbcClient sql;
    private final Clock clock;

    ObligationQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<ObligationRow> list(ObligationFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("responsible", filter.responsible);
        asked.put("done", filter.done);
        return LIST.page(sql, asked, paging);
    }

    ObligationRow find(ObligationId id, Viewer viewer) {
        return sql.sql(COLUMNS_READ + FROM + " where o.id = :id")
                .params(asked(viewer))
                .param("id", id.value())
                .query(ObligationRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no obligation " + id));
    }

    /** All of a calendar: what is owed, and what was done within a year. */
    List<ObligationRow> calendar(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return sql.sql(COLUMNS_READ + FROM
                        + " where o.done_on is null or o.due_on >= :since order by o.due_on, o.id limit 1000")
                .params(asked(viewer))
                .param("since", today.minusYears(1))
                .query(ObligationRow.class)
                .list();
    }

    /** Who can be responsible. */
    List<Option> people() {
        return sql.sql("""
                        select id::text as value, display_name as label from user_account
                        where active and role in ('MANAGER', 'DIRECTOR', 'COORDINATOR') order by display_name, id
                        """).query(Option.class).list();
    }

    /** What is owed within four weeks, or was. */
    List<Owed> owed(LocalDate today) {
        return sql.sql("""
                        select o.id, o.title, o.due_on, u.username
                        from obligation o
                            join user_account u on u.id = o.responsible and u.active
                        where o.done_on is null and o.due_on <= :until
                        order by o.due_on, o.id
                        """)
                .param("until", today.plusDays(Step.DAYS_28.days()))
                .query(Owed.class)
                .list();
    }

    /** Whether this letter was not written before, by this server or another. */
    boolean remember(Owed owed, Step step) {
        return sql.sql("""
                        insert into obligation_reminder (obligation_id, step, due_on, written_at) values (:id, :step, :due, :now)
                        on conflict (obligation_id, step, due_on) do nothing
                        """)
                        .param("id", owed.id().value())
                        .param("step", step.name())
                        .param("due", owed.dueOn())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }
}
