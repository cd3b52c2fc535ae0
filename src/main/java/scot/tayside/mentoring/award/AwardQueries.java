package scot.tayside.mentoring.award;

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

/** Awards as a list and one by one; names only of those whose files the viewer reads. */
@Component
class AwardQueries {

    private static final Map<String, String> COLUMNS = Map.of("day", "a.awarded_on", "title", "lower(a.title)");

    private static final String READ =
            "select a.id, a.awarded_on, a.title, a.area, a.given_by, a.note, a.mentees, a.mentors, a.recipients ";

    private static final String FILTERED = """
            from reading.award a
            where (:from::date is null or a.awarded_on >= :from)
                and (:to::date is null or a.awarded_on <= :to)
                and (:area::text is null or a.area = :area)
                and (:recipients::text is null or case :recipients when 'MENTEES' then a.mentees > 0 when 'MENTORS' then a.mentors > 0
                    else a.mentees + a.mentors = 0 end)
            """;

    private static final ListQueries<AwardRow> LIST =
            new ListQueries<>(AwardRow.class, READ, FILTERED, COLUMNS, "a.id");

    private static final String SEEN =
            "exists (select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer)";

    private final JdbcClient sql;

    AwardQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<AwardRow> list(AwardFilter filter, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("recipients", filter.recipients == null ? null : filter.recipients.name());
        return LIST.page(sql, asked, paging);
    }

    AwardRow find(AwardId id) {
        return sql.sql(READ + "from reading.award a where a.id = ?")
                .param(id.value())
                .query(AwardRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no award " + id));
    }

    List<AwardedMentee> mentees(AwardId id, Viewer viewer) {
        return sql.sql(
                        "select p.id, p.reference, p.name from award_mentee x join reading.person p on p.id = x.person_id "
                                + "where x.award_id = :id and " + SEEN + " order by p.reference")
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(AwardedMentee.class)
                .list();
    }

    List<String> mentors(AwardId id, Viewer viewer) {
        return sql.sql("""
                        select m.name
                        from award_mentor x
                            join reading.mentor m on m.id = x.mentor_id
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                        where x.award_id = :id
                        order by m.last_name, m.first_name
                        """)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(String.class)
                .list();
    }

    Map<String, UUID> people(List<String> references, Viewer viewer) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select p.id, p.reference, p.name from reading.person p where p.reference in (:references) and "
                        + SEEN)
                .param("references", references)
                .param("viewer", viewer.id().value())
                .query(AwardedMentee.class)
                .list()
                .stream()
                .collect(Collectors.toMap(AwardedMentee::reference, AwardedMentee::id));
    }

    /** Mentors whom the viewer may read. */
    List<Option> mentors(Viewer viewer) {
        return sql.sql("""
                        select m.id::text as value, m.name || ', ' || m.reference as label
                        from reading.mentor m
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = ?
                        where m.recruited_on is not null
                        order by m.last_name, m.first_name, m.reference
                        """).param(viewer.id().value()).query(Option.class).list();
    }

    /** Partners still worked with, and the one chosen before. */
    List<Option> partners(@Nullable UUID chosen) {
        return sql.sql("""
                        select id::text as value, name as label from reading.partner
                        where ended_on is null or id = :chosen::uuid order by lower(name)
                        """).param("chosen", chosen).query(Option.class).list();
    }
}
