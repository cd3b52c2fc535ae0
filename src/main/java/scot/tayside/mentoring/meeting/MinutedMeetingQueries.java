package scot.tayside.mentoring.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Meetings as a list and one by one, and what was agreed at them, for those who read them. */
@Component
class MinutedMeetingQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("held", "m.held_on", "kind", "m.kind", "title", "lower(m.title)", "open", "open_actions");

    private static final String READ = """
            select m.id, m.kind, m.held_on, m.title, m.area, m.points, m.minutes, u.display_name as written_by, v.writes,
                (select coalesce(sum(t.people), 0) from meeting_attendance t where t.meeting_id = m.id) as attended,
                (select string_agg(p.name, ', ' order by p.name) from meeting_partner x join reading.partner p on p.id = x.partner_id
                    where x.meeting_id = m.id) as partners,
                (select count(*) from meeting_action a where a.meeting_id = m.id and a.done_on is null) as open_actions
            """;

    private static final String FROM = """
            from meeting m
                join reading.meeting_viewer v on v.meeting_id = m.id and v.user_id = :viewer
                join user_account u on u.id = m.written_by
            """;

    private static final String FILTERED = """
            where (:from::date is null or m.held_on >= :from)
                and (:to::date is null or m.held_on <= :to)
                and (:kind::text is null or m.kind = :kind)
                and (:area::text is null or m.area = :area)
                and (not :open or exists (select from meeting_action a where a.meeting_id = m.id and a.done_on is null))
            """;

    private static final ListQueries<MeetingRow> LIST =
            new ListQueries<>(MeetingRow.class, READ, FROM + FILTERED, COLUMNS, "m.id");

    private static final String ACTIONS = """
            select a.id, a.meeting_id, m.title as meeting, a.what, o.display_name as owner, a.due_on, a.done_on, d.display_name as done_by, a.remark,
                a.done_on is null and a.due_on < :today as late, a.done_on is null and (v.writes or a.owner = :viewer) as may_end
            from meeting_action a
                join meeting m on m.id = a.meeting_id
                join reading.meeting_viewer v on v.meeting_id = a.meeting_id and v.user_id = :viewer
                join user_account o on o.id = a.owner
                left join user_account d on d.id = a.done_by
            """;

    private final JdbcClient sql;
    private final Clock clock;

    MinutedMeetingQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<MeetingRow> list(MeetingFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("open", filter.open);
        return LIST.page(sql, asked, paging);
    }

    MeetingRow find(MinutedMeetingId id, Viewer viewer) {
        return sql.sql(READ + FROM + " where m.id = :id")
                .params(asked(viewer))
                .param("id", id.value())
                .query(MeetingRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no meeting " + id));
    }

    List<ActionRow> actions(MinutedMeetingId id, Viewer viewer) {
        return sql.sql(ACTIONS + " where a.meeting_id = :id order by a.done_on is not null, a.due_on, a.id")
                .params(asked(viewer))
                .param("id", id.value())
                .query(ActionRow.class)
                .list();
    }

    ActionRow action(UUID id, Viewer viewer) {
        return sql.sql(ACTIONS + " where a.id = :id")
                .params(asked(viewer))
                .param("id", id)
                .query(ActionRow.class)
                .optional()
                .filter(action -> action.mayEnd() || action.doneOn() != null)
                .orElseThrow(() -> new NoSuchElementException("no action " + id));
    }

    /** Who can be asked to do something. */
    List<Option> owners() {
        return sql.sql("""
                        select id::text as value, display_name || ' (' || username || ')' as label from user_account
                        where active and role in ('MANAGER', 'DIRECTOR', 'COORDINATOR', 'MENTOR') order by display_name, username
                        """).query(Option.class).list();
    }

    /** Partners still worked with, and those who were there. */
    List<Option> partners(List<UUID> chosen) {
        Set<UUID> there = new HashSet<>(chosen);
        return sql
                .sql(
                        "select id::text as value, name as label, ended_on is null as offered from reading.partner order by lower(name)")
                .query((row, number) -> Map.entry(
                        row.getBoolean("offered"), new Option(row.getString("value"), row.getString("label"))))
                .list()
                .stream()
                .filter(each -> each.getKey()
                        || there.contains(UUID.fromString(each.getValue().value())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }
}
