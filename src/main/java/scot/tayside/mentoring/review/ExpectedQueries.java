package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Lists the assessments and reviews that are to be held, as far as the viewer works with the mentees. */
@Component
class ExpectedQueries {

    private static final Map<String, String> COLUMNS = Map.of(
            "due", "due_on",
            "name", "(last_name, first_name)",
            "kind", "kind",
            "area", "area",
            "opened", "opened_on");

    private static final String EXPECTED = """
            with expected as (
                select e.case_id, c.person_name, c.last_name, c.first_name, c.reference, c.service_title as service, c.area, e.kind,
                    e.due_on, c.opened_on,
                    case when :today > e.late_after then 'OVERDUE' when :today < e.expected_from then 'SCHEDULED' else 'DUE' end as state
                from reading.review_expected e
                    join reading.mentee_case c on c.id = e.case_id
                    join reading.file_viewer f on f.referral_id = e.referral_id
                where f.user_id = :user and f.depth >= 2)
            select %s from expected
            where (state = cast(:state as text) or cast(:state as text) is null and state <> 'SCHEDULED')
                and kind = coalesce(cast(:kind as text), kind)
                and area = coalesce(cast(:area as text), area)
                and (person_name || ' ' || reference) ilike '%%' || cast(:name as text) || '%%'
            """;

    private final JdbcClient sql;

    ExpectedQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ExpectedRow> list(ExpectedFilter filter, LocalDate today, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> wanted = parameters(filter, today, viewer);
        long total = sql.sql(EXPECTED.formatted("count(*)"))
                .params(wanted)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> sql.sql(EXPECTED.formatted("*") + "order by " + shown.orderBy(COLUMNS)
                                + ", reference limit :size offset :offset")
                        .params(wanted)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(ExpectedRow.class)
                        .list());
    }

    /** What falls due in a month, by day and mentor. */
    List<ReviewCalendar.Due> month(YearMonth month, LocalDate today, Viewer viewer) {
        return sql.sql("""
                        select e.case_id, c.person_name, c.reference, e.kind, e.due_on,
                            (select string_agg(distinct x.mentor_name, ', ') from reading.mentor_match x
                                where x.referral_id = e.referral_id and x.status in ('AGREED', 'ACTIVE', 'PAUSED')) as mentors,
                            case when :today > e.late_after then 'OVERDUE' when :today < e.expected_from then 'SCHEDULED' else 'DUE' end as state
                        from reading.review_expected e
                            join reading.mentee_case c on c.id = e.case_id
                            join reading.file_viewer f on f.referral_id = e.referral_id and f.user_id = :user and f.depth >= 2
                        where e.due_on between :first and :last
                        order by e.due_on, mentors nulls last, c.last_name, c.first_name, c.reference limit 500
                        """)
                .param("today", today)
                .param("user", viewer.id().value())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(ReviewCalendar.Due.class)
                .list();
    }

    List<DraftRow> drafts(Viewer viewer) {
        return sql.sql("""
                        select d.case_id, c.person_name, c.reference, d.kind,
                            d.saved_at at time zone 'Europe/London' as saved_at
                        from reading.review_draft d
                            join reading.mentee_case c on c.id = d.case_id
                            join reading.file_viewer f on f.referral_id = d.referral_id and f.user_id = d.user_id and f.depth >= 2
                        where d.user_id = ?
                        order by d.saved_at desc
                        """).param(viewer.id().value()).query(DraftRow.class).list();
    }

    private static Map<String, @Nullable Object> parameters(ExpectedFilter filter, LocalDate today, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("user", viewer.id().value());
        parameters.put("state", text(filter.state));
        parameters.put("kind", text(filter.kind));
        parameters.put("area", text(filter.area));
        parameters.put("name", literal(filter.name));
        return parameters;
    }

    /** Per cent signs and underscores mean themselves. */
    private static String literal(@Nullable String name) {
        return name == null ? "" : name.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static @Nullable String text(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
