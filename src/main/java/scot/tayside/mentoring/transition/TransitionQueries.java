package scot.tayside.mentoring.transition;

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
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Mentees in the last months of their orders, and what was offered to each. */
@Component
class TransitionQueries {

    private static final Map<String, String> COLUMNS = Map.of(
            "end", "t.order_end", "name", "(t.last_name, t.first_name)", "area", "t.area", "standing", "t.standing");

    private static final String FROM = """
            from reading.transition t
                join reading.file_viewer v on v.referral_id = t.referral_id and v.user_id = :viewer and v.depth = 3
            where (:area::text is null or t.area = :area)
                and (:name::text is null or t.person_name ilike '%' || :name || '%' or t.reference ilike :name || '%')
                and (t.standing = :standing or (:standing::text = 'TO_BE_OFFERED' and t.owed and t.opens_on <= :today::date)
                    or (:standing::text is null and (t.standing = 'WAITING' or (t.is_open and t.opens_on <= :today::date))))
                and (t.standing <> 'TO_BE_OFFERED' or t.opens_on <= :today::date)
            """;

    private static final String READ =
            "select t.case_id, t.reference, t.person_name, t.area, t.order_end, t.standing, t.owed, t.kind, t.offered_on ";

    private static final ListQueries<TransitionRow> LIST =
            new ListQueries<>(TransitionRow.class, READ, FROM, COLUMNS, "t.case_id");

    private final JdbcClient sql;

    TransitionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose order ends, and from when something is to be offered. */
    record Front(
            UUID caseId,
            UUID referralId,
            UUID personId,
            String reference,
            String personName,
            LocalAuthority area,
            CaseStatus status,
            LocalDate openedOn,
            @Nullable LocalDate orderEnd,
            @Nullable LocalDate opensOn,
            boolean owed) {

        public boolean isOpen() {
            return status != CaseStatus.CLOSED;
        }

        public List<OfferKind> owedKinds() {
            return OfferKind.owedIn(area);
        }
    }

    Listing<TransitionRow> list(TransitionFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", today);
        asked.put("name", filter.name);
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("standing", filter.standing == null ? null : filter.standing.name());
        return LIST.page(sql, asked, paging);
    }

    Front front(CaseId mentee) {
        return sql.sql("""
                        select c.id as case_id, c.referral_id, c.person_id, c.reference, c.person_name, c.area, c.status, c.opened_on,
                            r.order_end, w.opens_on, coalesce(w.owed, false) as owed
                        from reading.mentee_case c
                            join reading.referral r on r.id = c.referral_id
                            left join reading.last_months w on w.case_id = c.id
                        where c.id = ?
                        """)
                .param(mentee.value())
                .query(Front.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no case " + mentee));
    }

    List<OfferRow> offers(CaseId mentee) {
        return sql.sql("""
                        select id, case_id, kind, offered_on, what, standing, answer, answered_on, decline_reason, remark,
                            result_on, result_word, version
                        from reading.transition_offer where case_id = ? order by offered_on desc, kind, id
                        """).param(mentee.value()).query(OfferRow.class).list();
    }

    OfferRow offer(OfferId id) {
        return sql.sql("""
                        select id, case_id, kind, offered_on, what, standing, answer, answered_on, decline_reason, remark,
                            result_on, result_word, version
                        from reading.transition_offer where id = ?
                        """).param(id.value()).query(OfferRow.class).single();
    }

    /** From which day something may be offered; never without an order that ends. */
    Optional<LocalDate> opensOn(CaseId mentee) {
        return sql.sql("select opens_on from reading.last_months where case_id = ?")
                .param(mentee.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Since when befriending was to be offered and was not, if that is so. */
    Optional<LocalDate> befriendingOwedSince(CaseId mentee) {
        return sql.sql("select opens_on from reading.last_months where case_id = ? and owed and area = 'PERTH_KINROSS'")
                .param(mentee.value())
                .query(LocalDate.class)
                .optional();
    }
}
