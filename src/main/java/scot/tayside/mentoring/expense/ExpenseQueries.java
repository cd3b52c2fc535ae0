package scot.tayside.mentoring.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Claims as a list and one by one: a mentor's own, and for coordinators and managers those of their mentors. */
@Component
class ExpenseQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("day", "e.day", "name", "(e.last_name, e.first_name)", "amount", "e.amount");

    private static final String READ = """
            select e.id, e.mentor_id, e.mentor_name, e.mentor_user_id, e.day, e.kind, e.journey_from, e.journey_to, e.miles, e.amount,
                e.note, e.status, e.decided_on, e.decided_by_name, e.return_reason, e.paid_on
            """;

    private static final String FROM = """
            from reading.expense_line e
            where (e.mentor_user_id = :viewer
                or not :mine and exists (select from reading.mentor_viewer v where v.mentor_id = e.mentor_id and v.user_id = :viewer))
            """;

    private static final String FILTERED = FROM + """
                and (:name::text is null or e.mentor_name ilike '%' || :name || '%')
                and (:status::text is null or e.status = :status)
                and (:from::date is null or e.day >= :from)
                and (:to::date is null or e.day <= :to)
            """;

    private static final ListQueries<ExpenseRow> LIST =
            new ListQueries<>(ExpenseRow.class, READ, FILTERED, COLUMNS, "e.id");

    private final JdbcClient sql;

    ExpenseQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ExpenseRow> list(ExpenseFilter filter, Viewer viewer, Paging paging) {
        return LIST.page(sql, asked(filter, viewer), paging);
    }

    /** Sums of the filtered claims, by what has become of them. */
    List<Total> totals(ExpenseFilter filter, Viewer viewer) {
        return sql.sql(
                        "select e.status, count(*) as claims, sum(e.amount) as amount " + FILTERED
                                + " group by e.status order by array_position(array['CLAIMED', 'RETURNED', 'APPROVED', 'PAID'], e.status)")
                .params(asked(filter, viewer))
                .query(Total.class)
                .list();
    }

    record Total(ExpenseStatus status, long claims, BigDecimal amount) {

        public String told() {
            return new Money(amount).toString();
        }
    }

    /** What the finance office gets: approved claims of the filtered days, paid or not yet. */
    List<ExpenseRow> forFinance(ExpenseFilter filter, Viewer viewer) {
        return sql.sql(READ + FILTERED
                        + " and e.status in ('APPROVED', 'PAID') order by e.last_name, e.first_name, e.day, e.id")
                .params(asked(filter, viewer))
                .query(ExpenseRow.class)
                .list();
    }

    ExpenseRow find(ExpenseId id, Viewer viewer) {
        return sql.sql(READ + FROM + " and e.id = :id")
                .params(whose(viewer))
                .param("id", id.value())
                .query(ExpenseRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no claim " + id));
    }

    List<ExpenseId> approved(LocalDate upTo, Viewer viewer) {
        return sql.sql("select e.id as value " + FROM
                        + " and e.status = 'APPROVED' and e.decided_on <= :upTo order by e.id")
                .params(whose(viewer))
                .param("upTo", upTo)
                .query(ExpenseId.class)
                .list();
    }

    /** What is approved and not paid. */
    Total due(Viewer viewer) {
        return sql.sql("select 'APPROVED' as status, count(*) as claims, coalesce(sum(e.amount), 0) as amount " + FROM
                        + " and e.status = 'APPROVED'")
                .params(whose(viewer))
                .query(Total.class)
                .single();
    }

    List<Rate> rates() {
        return sql.sql("""
                        select r.valid_from, r.per_mile, u.display_name as set_by
                        from mileage_rate r left join user_account u on u.id = r.set_by order by r.valid_from desc
                        """).query(Rate.class).list();
    }

    record Rate(
            LocalDate validFrom,
            BigDecimal perMile,
            @Nullable String setBy) {

        public String told() {
            return new Money(perMile).toString();
        }
    }

    Optional<String> claimantsAddress(ExpenseId id) {
        return sql.sql("""
                        select u.username from reading.expense_line e join user_account u on u.id = e.mentor_user_id
                        where e.id = ? and u.active and u.username like '%@%'
                        """).param(id.value()).query(String.class).optional();
    }

    private static Map<String, @Nullable Object> asked(ExpenseFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> asked = whose(viewer);
        asked.put("name", filter.name);
        asked.put("status", filter.status == null ? null : filter.status.name());
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        return asked;
    }

    private static Map<String, @Nullable Object> whose(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("mine", viewer.is(Role.MENTOR));
        return asked;
    }
}
