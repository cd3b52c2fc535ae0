package scot.tayside.mentoring.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The journal as a list and page by page; mentors read what they wrote themselves. */
@Component
class JournalQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("day", "(j.day, j.written_at)", "kind", "j.kind", "by", "u.display_name");

    private static final String COLUMNS_READ = """
            select j.id, j.day, j.kind, j.area, j.text, j.consequence, j.written_by, u.display_name as written_by_name,
                j.struck_on, s.display_name as struck_by_name, j.struck_reason
            """;

    private static final String FROM = """
            from journal_entry j
                join user_account u on u.id = j.written_by
                left join user_account s on s.id = j.struck_by
            where (not :mine or j.written_by = :viewer)
            """;

    private static final String FILTERED = """
                and (:from::date is null or j.day >= :from)
                and (:to::date is null or j.day <= :to)
                and (:kind::text is null or j.kind = :kind)
                and (:area::text is null or j.area = :area)
                and (:struck or j.struck_on is null)
            """;

    private static final ListQueries<JournalRow> LIST =
            new ListQueries<>(JournalRow.class, COLUMNS_READ, FROM + FILTERED, COLUMNS, "j.id");

    private final JdbcClient sql;

    JournalQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<JournalRow> list(JournalFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = whose(viewer);
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("struck", filter.struck);
        return LIST.page(sql, asked, paging);
    }

    JournalRow find(EntryId id, Viewer viewer) {
        return sql.sql(COLUMNS_READ + FROM + " and j.id = :id")
                .params(whose(viewer))
                .param("id", id.value())
                .query(JournalRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no entry " + id));
    }

    /** Clients whose first and last name both stand in a text, of those whose files the viewer may read: nobody is told of others. */
    List<String> clientsNamedIn(String text, Viewer viewer) {
        return sql.sql("""
                        with told as (select ' ' || regexp_replace(lower(:text), '[^[:alpha:]]+', ' ', 'g') || ' ' as words)
                        select distinct p.first_name || ' ' || p.last_name as name
                        from (select distinct person_id from reading.file_viewer where user_id = :viewer) v
                            join reading.person p on p.id = v.person_id
                            cross join told
                        where strpos(told.words, ' ' || trim(regexp_replace(lower(p.last_name), '[^[:alpha:]]+', ' ', 'g')) || ' ') > 0
                            and strpos(told.words, ' ' || trim(regexp_replace(lower(p.first_name), '[^[:alpha:]]+', ' ', 'g')) || ' ') > 0
                        order by name limit 20
                        """)
                .param("text", text)
                .param("viewer", viewer.id().value())
                .query(String.class)
                .list();
    }

    private static Map<String, @Nullable Object> whose(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("mine", viewer.is(Role.MENTOR));
        return asked;
    }
}
