package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Cases as lists, for whoever may see them. */
@Component
class CaseListQueries {

    private static final int GRACE_DAYS = 14;

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "(c.last_name, c.first_name)",
            "opened", "c.opened_on",
            "status", "c.status",
            "review", "d.due_on",
            "update", "c.last_update_on");

    private static final String FROM = """
            from reading.mentee_case c
                join reading.file_viewer v on v.referral_id = c.referral_id and v.user_id = :viewer
                left join reading.review_due d on d.case_id = c.id
            where (c.status = :status or (:status::text is null and c.status <> 'CLOSED'))
                and (:service::text is null or c.service = :service)
                and (:area::text is null or c.area = :area)
                and (:name::text is null or c.person_name ilike '%' || :name || '%' or c.reference ilike :name || '%'
                    or c.person_reference ilike :name || '%')
                and (:attention::text is null
                    or (:attention = 'REVIEW_OVERDUE' and d.due_on < :today::date - :grace)
                    or (:attention = 'NO_UPDATE' and c.status in ('ASSESSMENT', 'ACTIVE')
                        and (c.last_update_on is null or c.last_update_on < :monday)))
            """;

    private static final String READ = """
            select c.id, c.reference, c.person_name, c.service_title, c.area, c.opened_on, c.status,
                (select string_agg(m.mentor_name, ', ' order by m.mentor_name) from reading.mentor_match m
                    where m.referral_id = c.referral_id and m.status in ('AGREED', 'ACTIVE', 'PAUSED')) as mentors,
                d.due_on as review_due_on, coalesce(d.due_on < :today::date - :grace, false) as review_overdue, c.last_update_on
            """;

    private static final ListQueries<CaseRow> LIST = new ListQueries<>(CaseRow.class, READ, FROM, COLUMNS, "c.id");

    private final JdbcClient sql;

    CaseListQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<CaseRow> list(CaseFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        return LIST.page(sql, parameters(filter, viewer, today), paging);
    }

    private static Map<String, Object> parameters(CaseFilter filter, Viewer viewer, LocalDate today) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("status", code(filter.status));
        asked.put("service", code(filter.service));
        asked.put("area", code(filter.area));
        asked.put("attention", code(filter.attention));
        asked.put("name", filter.name);
        asked.put("today", today);
        asked.put("monday", IsoWeek.of(today).monday());
        asked.put("grace", GRACE_DAYS);
        return asked;
    }

    private static @Nullable String code(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
