package scot.tayside.mentoring.departure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Who has left, and how it stands with asking them. */
@Component
class DepartureQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("due", "d.due_on", "left", "d.closed_on", "name", "(d.last_name, d.first_name)", "area", "d.area");

    private static final String FROM = """
            from reading.departure d
                join reading.file_viewer v on v.referral_id = d.referral_id and v.user_id = :viewer and v.depth = 3
            where (:area::text is null or d.area = :area)
                and (:name::text is null or d.person_name ilike '%' || :name || '%' or d.reference ilike :name || '%')
                and (d.follow_up = :state or (:state::text is null and (:everybody or d.due_on is not null)))
            """;

    private static final String READ = """
            select d.case_id, d.reference, d.person_name, d.area, d.closed_on, d.asked, d.follow_up, d.due_on,
                coalesce(d.due_on < :today::date, false) as late
            """;

    private static final ListQueries<DepartureRow> LIST =
            new ListQueries<>(DepartureRow.class, READ, FROM, COLUMNS, "d.case_id");

    private final JdbcClient sql;

    DepartureQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose leaving it is. */
    record Front(
            UUID caseId,
            String reference,
            String personName,
            String firstName,
            LocalAuthority area,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    /** A try to reach somebody, as the page shows it. */
    record TryRow(
            LocalDate triedOn,
            Tried outcome,
            @Nullable Said services,
            @Nullable Housing housing,
            @Nullable Work work,
            @Nullable Reoffending reoffending,
            boolean wantsReturn,
            @Nullable String note) {}

    Listing<DepartureRow> list(DepartureFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", today);
        asked.put("name", filter.name);
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("state", filter.followUp == null ? null : filter.followUp.name());
        asked.put("everybody", filter.everybody);
        return LIST.page(sql, asked, paging);
    }

    Front front(CaseId mentee) {
        return sql.sql("""
                        select id as case_id, reference, person_name, first_name, area, opened_on, closed_on
                        from reading.mentee_case where id = ?
                        """)
                .param(mentee.value())
                .query(Front.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no case " + mentee));
    }

    /** How it stands with asking them again, once they have left. */
    Optional<FollowUpState> followUp(CaseId mentee) {
        return sql.sql("select follow_up from reading.departure where case_id = ?")
                .param(mentee.value())
                .query(String.class)
                .optional()
                .map(FollowUpState::valueOf);
    }

    Optional<LocalDate> dueOn(CaseId mentee) {
        return sql.sql("select due_on from reading.departure where case_id = ? and due_on is not null")
                .param(mentee.value())
                .query(LocalDate.class)
                .optional();
    }

    List<TryRow> tries(CaseId mentee) {
        return sql.sql("""
                        select tried_on, outcome, services, housing, work, reoffending, wants_return, note
                        from follow_up where case_id = ? order by tried_on desc, recorded_at desc
                        """).param(mentee.value()).query(TryRow.class).list();
    }
}
