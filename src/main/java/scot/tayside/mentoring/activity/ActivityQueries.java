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
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Group activities as a list and one by one; mentees only of those whose files the viewer reads. */
@Component
class ActivityQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("held", "a.held_on", "title", "a.title", "participants", "a.participants");

    private static final String READ =
            "select a.id, a.held_on, a.title, a.area, a.participants, a.partner, a.mentees, ";

    private static final String ADDRESS = """
            case when a.group_id is null or exists (
                select from reading.group_viewer v where v.group_id = a.group_id and v.user_id = :viewer) then a.url end as url
            """;

    private static final String FILTERED = """
            from reading.activity a
            where (:from::date is null or a.held_on >= :from)
                and (:to::date is null or a.held_on <= :to)
                and (:area::text is null or a.area = :area)
                and (:partner::uuid is null or a.partner_id = :partner)
            """;

    private static final ListQueries<ActivityRow> LIST =
            new ListQueries<>(ActivityRow.class, READ + ADDRESS, FILTERED, COLUMNS, "a.id");

    private final JdbcClient sql;

    ActivityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ActivityRow> list(ActivityFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("viewer", viewer.id().value());
        asked.put("partner", filter.partner);
        asked.put("area", filter.area == null ? null : filter.area.name());
        return LIST.page(sql, asked, paging);
    }

    ActivityRow find(ActivityId id) {
        return sql.sql(READ + "a.url from reading.activity a where a.id = ? and a.group_id is null")
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

    /** Partners still worked with, and the one chosen before. */
    List<Option> partners(@Nullable UUID chosen) {
        return sql.sql("""
                        select id::text as value, name as label from reading.partner
                        where ended_on is null or id = :chosen::uuid order by lower(name)
                        """).param("chosen", chosen).query(Option.class).list();
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
