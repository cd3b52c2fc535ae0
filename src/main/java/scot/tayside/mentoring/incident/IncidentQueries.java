package scot.tayside.mentoring.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.incident.IncidentPages.Action;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Incidents as a list and one by one, for those who may read them. */
@Component
class IncidentQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("happened", "i.happened_on", "kind", "i.kind", "closed", "i.closed_on");

    private static final String READ = """
            select i.id, i.reference, i.kind, i.happened_on, i.happened_at, i.place, i.area, i.concerned, i.whom, i.person_id,
                p.name as person_name, i.words, i.follow_up, i.follow_up_on, u.display_name as recorded_by_name, i.recorded_at, i.closed_on
            """;

    private static final String FROM = """
            from incident i
                join reading.incident_viewer v on v.incident_id = i.id and v.user_id = :viewer
                join user_account u on u.id = i.recorded_by
                left join reading.person_details p on p.id = i.person_id
            """;

    private static final String FILTERED = """
            where (:kind::text is null or i.kind = :kind)
                and (:concerned::text is null or i.concerned = :concerned)
                and (:area::text is null or i.area = :area)
                and (:from::date is null or i.happened_on >= :from)
                and (:to::date is null or i.happened_on <= :to)
                and (not :open or i.closed_on is null)
            """;

    private static final ListQueries<IncidentRow> LIST =
            new ListQueries<>(IncidentRow.class, READ, FROM + FILTERED, COLUMNS, "i.id");

    private final JdbcClient sql;
    private final Clock clock;

    IncidentQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<IncidentRow> list(IncidentFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("concerned", filter.concerned == null ? null : filter.concerned.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("open", filter.open);
        return LIST.page(sql, asked, paging);
    }

    IncidentRow find(UUID id, Viewer viewer) {
        return sql.sql(READ + FROM + " where i.id = :id")
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query(IncidentRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no incident " + id));
    }

    /** What is to be done, the most urgent first, and what was done. */
    List<Action> actions(UUID incident) {
        return sql.sql("""
                        select a.id, a.what, a.owner_id, o.display_name as owner, a.due_on, a.done_on, d.display_name as done_by, a.remark, :today::date as today
                        from incident_action a
                            join user_account o on o.id = a.owner_id
                            left join user_account d on d.id = a.done_by
                        where a.incident_id = :incident
                        order by a.done_on nulls first, a.due_on, a.id
                        """)
                .param("incident", incident)
                .param("today", LocalDate.now(clock))
                .query(Action.class)
                .list();
    }

    /** Whoever reads the incident can be asked. */
    List<Option> owners(UUID incident) {
        return sql.sql("""
                        select u.id::text as value, u.display_name as label
                        from reading.incident_viewer v join user_account u on u.id = v.user_id
                        where v.incident_id = ?
                        group by u.id, u.display_name
                        order by u.display_name, u.id
                        """).param(incident).query(Option.class).list();
    }
}
