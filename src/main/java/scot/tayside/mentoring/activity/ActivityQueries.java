package scot.tayside.mentoring.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Group activities as a list and one by one; mentees only of those whose files the viewer reads. */
@Component
class ActivityQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("held", "a.held_on", "title", "a.title", "participants", "a.participants");

    private static final String READ = "select a.id, a.held_on, a.title, a.area, a.participants, a.partner, a.mentees ";

    private static final String FILTERED = """
            from reading.activity a
            where (:from::date is null or a.held_on >= :from)
                and (:to::date is null or a.held_on <= :to)
                and (:area::text is null or a.area = :area)
            """;

    private static final ListQueries<ActivityRow> LIST =
            new ListQueries<>(ActivityRow.class, READ, FILTERED, COLUMNS, "a.id");

    private final JdbcClient sql;

    ActivityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ActivityRow> list(ActivityFilter filter, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("area", filter.area == null ? null : filter.area.name());
        return LIST.page(sql, asked, paging);
    }

    ActivityRow find(ActivityId id) {
        return sql.sql(READ + "from reading.activity a where a.id = ?")
                .param(id.value())
                .query(ActivityRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no activity " + id));
    }

    List<Mentee> mentees(ActivityId id, Viewer viewer) {
        return sql.sql("""
                        select p.id, p.reference, p.name
                        from activity_participant x
                            join reading.person p on p.id = x.person_id
                        where x.activity_id = :id
                            and exists (select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer)
                        order by p.reference
                        """)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(Mentee.class)
                .list();
    }

    Map<String, UUID> people(List<String> references, Viewer viewer) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select p.id, p.reference, p.name from reading.person p
                        where p.reference in (:references)
                            and exists (select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer)
                        """)
                .param("references", references)
                .param("viewer", viewer.id().value())
                .query(Mentee.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Mentee::reference, Mentee::id));
    }
}
