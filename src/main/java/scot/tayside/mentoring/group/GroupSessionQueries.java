package scot.tayside.mentoring.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** GroupSessions of groups and their registers, by name only to those who may know the names. */
@Component
class GroupSessionQueries {

    private static final Map<String, String> COLUMNS = Map.of("day", "(s.day, s.starts_at)", "attended", "attended");

    private static final String READ = """
            select s.id, s.group_id, g.name as group_name, s.day, s.starts_at, s.ends_at, s.place, s.topic, s.status, s.reason, s.note, s.guests,
                t.attended, t.apologies, t.absent, u.display_name as written_by, s.version, v.runs,
                s.status = 'PLANNED' and s.day <= :today as due,
                (select string_agg(x.display_name, ', ' order by x.display_name)
                    from group_session_leader l join user_account x on x.id = l.user_id where l.session_id = s.id) as leaders
            """;

    private static final String FROM = """
            from group_session s
                join support_group g on g.id = s.group_id
                join reading.group_viewer v on v.group_id = g.id and v.user_id = :viewer
                join user_account u on u.id = s.written_by
                cross join lateral (
                    select count(*) filter (where a.mark = 'ATTENDED') as attended, count(*) filter (where a.mark = 'APOLOGY') as apologies,
                        count(*) filter (where a.mark = 'ABSENT') as absent
                    from group_attendance a where a.session_id = s.id) t
            """;

    private static final ListQueries<SessionRow> LIST = new ListQueries<>(
            SessionRow.class,
            READ,
            FROM + " where s.group_id = :group and (:status::text is null or s.status = :status)",
            COLUMNS,
            "s.id");

    private final JdbcClient sql;
    private final Clock clock;

    GroupSessionQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<SessionRow> list(GroupId group, SessionFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("group", group.value());
        asked.put("status", filter.status == null ? null : filter.status.name());
        return LIST.page(sql, asked, paging);
    }

    SessionRow find(SessionId id, Viewer viewer) {
        return sql.sql(READ + FROM + " where s.id = :id")
                .params(asked(viewer))
                .param("id", id.value())
                .query(SessionRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no session " + id));
    }

    /** Those who belonged to the group on the day, and whoever is marked; in the order of names. */
    List<RegisterRow> register(SessionId id, Viewer viewer) {
        return sql.sql("""
                        select p.id as person_id, p.name, bool_or(v.opens) as opens, max(t.mark) as mark
                        from group_session s
                            join group_member m on m.group_id = s.group_id
                            join reading.person p on p.id = m.person_id
                            join reading.group_member_viewer v on v.member_id = m.id and v.user_id = :viewer
                            left join group_attendance t on t.session_id = s.id and t.person_id = m.person_id
                        where s.id = :id and (t.mark is not null or s.day >= m.from_day and (m.to_day is null or s.day <= m.to_day))
                        group by p.id, p.name, p.last_name, p.first_name
                        order by p.last_name, p.first_name, p.id
                        """)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(RegisterRow.class)
                .list();
    }

    /** Who leads the group, and who led this session. */
    List<Option> leaders(SessionId id) {
        return sql.sql("""
                        select u.id::text as value, u.display_name as label
                        from user_account u
                        where exists (
                                select from group_session s join group_facilitator f on f.group_id = s.group_id where s.id = :id and f.user_id = u.id)
                            or exists (select from group_session_leader l where l.session_id = :id and l.user_id = u.id)
                        order by u.display_name, u.username
                        """).param("id", id.value()).query(Option.class).list();
    }

    Set<LocalDate> daysTaken(GroupId group, LocalTime startsAt) {
        return new HashSet<>(sql.sql("select day from group_session where group_id = ? and starts_at = ?")
                .params(group.value(), startsAt)
                .query(LocalDate.class)
                .list());
    }

    List<AttendanceRow> attendance(GroupId group, Viewer viewer) {
        return sql.sql("""
                        select s.day, s.topic, p.reference, p.name, t.mark
                        from group_attendance t
                            join group_session s on s.id = t.session_id and s.status = 'HELD'
                            join reading.person p on p.id = t.person_id
                        where s.group_id = :group and exists (
                            select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer and v.depth = 3)
                        order by s.day, s.starts_at, p.last_name, p.first_name, p.id
                        """)
                .param("group", group.value())
                .param("viewer", viewer.id().value())
                .query(AttendanceRow.class)
                .list();
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }
}
