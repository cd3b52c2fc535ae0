package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The lists of allocation, for those who may open the whole file. */
@Component
class AllocationQueries {

    private static final String NARROWED = """
                 and (:service::text is null or r.service = :service)
                 and (:area::text is null or r.area = :area)
            """;

    private static final ListQueries<InboxRow.Asked> INBOX = new ListQueries<>(
            InboxRow.Asked.class, """
            select r.id, r.reference, r.person_id, r.person_name, r.service, r.area, r.received_on, r.first_contact_on,
                s.places, s.places_are_firm, s.taken
            """, """
            from reading.referral r
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth = 3
                join reading.place s on s.service = r.service
            where r.status = 'SUBMITTED'
            """ + NARROWED, Map.of("received", "r.received_on"), "r.reference");

    /** How many have to leave before a place is free for this person: those ahead count, the places that are free do not. */
    private static final ListQueries<WaitingRow> WAITING = new ListQueries<>(
            WaitingRow.class, """
            select r.id, r.reference, r.person_name, r.service, r.area, w.since, w.reason, w.reason_note, w.place, w.place_in_area,
                s.places_are_firm and s.places is not null as places_are_firm, coalesce(w.place - (s.places - s.taken), 0) as ahead,
                (select e.expected_on from reading.expected_exit e
                    where e.service = r.service and e.expected_on >= :today
                    order by e.expected_on offset greatest(0, w.place - (s.places - s.taken) - 1) limit 1) as expected_on,
                (select count(*) from reading.possible_match p
                    join reading.mentor_viewer m on m.mentor_id = p.mentor_id and m.user_id = :viewer
                    where p.referral_id = r.id and :today between p.from_day and coalesce(p.to_day, 'infinity')) as mentors,
                :today::date as today
            """, """
            from reading.waiting_line w
                join reading.referral r on r.id = w.referral_id
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth = 3
                join reading.place s on s.service = r.service
            where :today::date is not null
            """ + NARROWED, Map.of("place", "(r.service, r.area, w.place)"), "r.reference");

    private static final ListQueries<LeavingRow> LEAVING = new ListQueries<>(
            LeavingRow.class,
            """
            select c.id, c.reference, c.person_name, c.service, c.area, c.status, r.order_end, r.planned_on, r.expected_on, :today::date as today
            """,
            """
            from reading.expected_exit r
                join reading.mentee_case c on c.id = r.case_id
                join reading.file_viewer v on v.referral_id = r.referral_id and v.user_id = :viewer and v.depth = 3
            where :today::date is not null
            """ + NARROWED,
            Map.of("expected", "r.expected_on", "name", "(c.last_name, c.first_name)"),
            "c.reference");

    private static final ListQueries<OverrideRow> OVERRIDES = new ListQueries<>(
            OverrideRow.class,
            "select r.id, r.reference, r.person_name, r.service, r.area, r.status, o.overridden_on, o.overridden_by, o.reason ",
            """
            from reading.overridden o
                join reading.referral r on r.id = o.referral_id
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth = 3
            where r.status <> 'VOID'
            """ + NARROWED,
            Map.of("day", "o.overridden_on"),
            "r.reference");

    private final JdbcClient sql;

    AllocationQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<InboxRow.Asked> inbox(AllocationFilter filter, Viewer viewer, Paging paging) {
        return INBOX.page(sql, filter.asked(viewer), paging);
    }

    Listing<WaitingRow> waiting(AllocationFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        return WAITING.page(sql, on(today, filter.asked(viewer)), paging);
    }

    Listing<LeavingRow> leaving(AllocationFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        return LEAVING.page(sql, on(today, filter.asked(viewer)), paging);
    }

    Listing<OverrideRow> overrides(AllocationFilter filter, Viewer viewer, Paging paging) {
        return OVERRIDES.page(sql, filter.asked(viewer), paging);
    }

    Optional<ExitFile> exit(CaseId mentee) {
        return sql.sql("""
                        select c.id, c.reference, c.person_id, c.person_name, c.referral_id, c.opened_on,
                            e.order_end, e.planned_on, e.word, e.recorded_on, e.recorded_by, e.version
                        from reading.expected_exit e
                            join reading.mentee_case c on c.id = e.case_id
                        where c.id = ?
                        """).param(mentee.value()).query(ExitFile.class).optional();
    }

    private static Map<String, @Nullable Object> on(LocalDate today, Map<String, @Nullable Object> asked) {
        asked.put("today", today);
        return asked;
    }
}
