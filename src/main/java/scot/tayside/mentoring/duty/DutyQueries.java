package scot.tayside.mentoring.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Other work as a list, and its sums by week, month and mentor. */
@Component
class DutyQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("day", "d.day", "name", "(d.last_name, d.first_name)", "minutes", "d.minutes");

    private static final String FROM = """
            from reading.duty_line d
            where (d.mentor_user_id = :viewer
                    or not :mine and exists (select from reading.mentor_viewer v where v.mentor_id = d.mentor_id and v.user_id = :viewer))
                and (:name::text is null or d.mentor_name ilike '%' || :name || '%')
                and (:kind::text is null or d.kind = :kind)
                and (:from::date is null or d.day >= :from)
                and (:to::date is null or d.day <= :to)
            """;

    private static final ListQueries<DutyRow> LIST = new ListQueries<>(
            DutyRow.class,
            "select d.id, d.day, d.kind, d.minutes, d.note, d.mentor_name, d.mentor_user_id ",
            FROM,
            COLUMNS,
            "d.id");

    private final JdbcClient sql;

    DutyQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<DutyRow> list(DutyFilter filter, Viewer viewer, Paging paging) {
        return LIST.page(sql, asked(filter, viewer), paging);
    }

    /** Minutes of this week, since Monday, and of this month. */
    Sums sums(DutyFilter filter, LocalDate today, Viewer viewer) {
        return sql.sql("""
                        select coalesce(sum(d.minutes) filter (where d.day >= date_trunc('week', :today::date)), 0) as week,
                            coalesce(sum(d.minutes) filter (where d.day >= date_trunc('month', :today::date)), 0) as month,
                            coalesce(sum(d.minutes), 0) as whole
                        """ + FROM)
                .params(asked(filter, viewer))
                .param("today", today)
                .query(Sums.class)
                .single();
    }

    /** Minutes in this week, this month and in all that is listed. */
    record Sums(int week, int month, int whole) {}

    /** Minutes of each mentor in each month, the newest first. */
    List<Total> totals(DutyFilter filter, Viewer viewer) {
        return sql.sql("""
                        select date_trunc('month', d.day)::date as month, d.mentor_name, sum(d.minutes) as minutes,
                            sum(d.minutes) filter (where d.kind = 'TRAVEL') as travel,
                            sum(d.minutes) filter (where d.kind in ('TRAINING', 'SUPERVISION')) as learning
                        """ + FROM + """
                         group by 1, d.mentor_id, d.mentor_name order by 1 desc, d.mentor_name, d.mentor_id limit 200
                        """)
                .params(asked(filter, viewer))
                .query(Total.class)
                .list();
    }

    /** What a mentor has worked in a month. */
    record Total(
            LocalDate month,
            String mentorName,
            int minutes,
            @Nullable Integer travel,
            @Nullable Integer learning) {

        public String hours() {
            return DutyPages.hours(minutes);
        }

        public String travelHours() {
            return DutyPages.hours(travel == null ? 0 : travel);
        }

        public String learningHours() {
            return DutyPages.hours(learning == null ? 0 : learning);
        }
    }

    private static Map<String, @Nullable Object> asked(DutyFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("mine", viewer.is(Role.MENTOR));
        asked.put("name", filter.name);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        return asked;
    }
}
