package scot.tayside.mentoring.group;

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
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Groups as a list and one by one, for those who run or lead them. */
@Component
class GroupQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("name", "lower(g.name)", "kind", "g.kind", "members", "members", "next", "next_on");

    private static final String READ = """
            select g.id, g.name, g.kind, g.area, g.partner_id, p.name as partner, g.place, g.weekday, g.starts_at, g.ends_at, g.from_day, g.to_day,
                g.about, v.runs, coalesce(g.to_day < :today, false) as ended,
                (select string_agg(u.display_name, ', ' order by u.display_name)
                    from group_facilitator f join user_account u on u.id = f.user_id where f.group_id = g.id) as facilitators,
                (select count(*) from group_member m where m.group_id = g.id and m.to_day is null) as members,
                (select min(s.day) from group_session s where s.group_id = g.id and s.status = 'PLANNED' and s.day >= :today) as next_on,
                (select max(s.day) from group_session s where s.group_id = g.id and s.status = 'HELD') as last_on
            """;

    private static final String FROM = """
            from support_group g
                join reading.group_viewer v on v.group_id = g.id and v.user_id = :viewer
                left join reading.partner p on p.id = g.partner_id
            """;

    private static final String FILTERED = """
            where (:name::text is null or strpos(lower(g.name), lower(:name)) > 0)
                and (:kind::text is null or g.kind = :kind)
                and (:area::text is null or g.area = :area)
                and (:ended or g.to_day is null or g.to_day >= :today)
            """;

    private static final ListQueries<GroupRow> LIST =
            new ListQueries<>(GroupRow.class, READ, FROM + FILTERED, COLUMNS, "g.id");

    private final JdbcClient sql;
    private final Clock clock;

    GroupQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<GroupRow> list(GroupFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("name", filter.name);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("ended", filter.ended);
        return LIST.page(sql, asked, paging);
    }

    GroupRow find(GroupId id, Viewer viewer) {
        return sql.sql(READ + FROM + " where g.id = :id")
                .params(asked(viewer))
                .param("id", id.value())
                .query(GroupRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no group " + id));
    }

    /** What only those may do who run the group is not there for whoever just leads it. */
    GroupRow findRun(GroupId id, Viewer viewer) {
        GroupRow group = find(id, viewer);
        if (!group.runs()) {
            throw new NoSuchElementException("leads the group, but does not run it");
        }
        return group;
    }

    /** Who can lead a group: colleagues of the viewer's areas, and whoever leads it already. */
    List<Option> leaders(Viewer viewer, @Nullable GroupId id) {
        return sql.sql("""
                        select u.id::text as value, u.display_name || ' (' || u.username || ')' as label
                        from user_account u
                        where u.active and u.role in ('MENTOR', 'COORDINATOR', 'MANAGER') and exists (
                                select from user_area a join user_area mine on mine.area = a.area and mine.user_id = :viewer where a.user_id = u.id)
                            or exists (select from group_facilitator f where f.group_id = :id::uuid and f.user_id = u.id)
                        order by u.display_name, u.username
                        """)
                .param("viewer", viewer.id().value())
                .param("id", id == null ? null : id.value())
                .query(Option.class)
                .list();
    }

    /** Partners still worked with, and the one of the group. */
    List<Option> partners(@Nullable UUID chosen) {
        return sql.sql("""
                        select id::text as value, name as label from reading.partner
                        where ended_on is null or id = :chosen::uuid order by lower(name)
                        """).param("chosen", chosen).query(Option.class).list();
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }
}
