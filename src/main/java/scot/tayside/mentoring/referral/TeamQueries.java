package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** A team's referrals: first those without a first contact, the longest without one on top, then those that wait, then the rest. */
@Component
class TeamQueries {

    private static final String URGENCY = """
            case when r.pending and r.first_contact_on is null then 0 when r.status = 'WAITING' then 1 when r.pending then 2
                when c.status is distinct from 'CLOSED' and r.status = 'ENGAGED' then 3 else 4 end
            """;

    static final Map<String, String> SORTS = Map.of(
            "urgent",
                    "(" + URGENCY
                            + ", case when r.pending then r.received_on else date '9999-12-31' - (r.received_on - date '2000-01-01') end)",
            "received", "r.received_on",
            "person", "(r.last_name || ' ' || r.first_name)",
            "service", "r.service_title",
            "status", "r.status",
            "changed", "l.day");

    private static final String FOUND = """
            from reading.referral r
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer
                left join reading.mentee_case c on c.referral_id = r.id
            where r.status in (:statuses)
                and (:service::text is null or r.service = :service)
                and (:text::text is null or r.person_name ilike :text or r.last_name || ' ' || r.first_name ilike :text
                    or r.reference ilike :text or r.person_reference ilike :text)
            """;

    private final JdbcClient sql;

    TeamQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<TeamRow> list(ReferralFilter filter, Paging asked, Viewer viewer, LocalDate today) {
        long total = found("select count(*) " + FOUND, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                asked,
                paging -> found(
                                """
                                select r.id, r.reference, r.person_name, r.service_title, r.received_on, r.status, r.first_contact_on,
                                    c.status as case_status, l.day as changed_on, l.title as changed, :today::date as today,
                                    (select count(*) from reading.message_unread x where x.referral_id = r.id and x.user_id = :viewer) as unread
                                """
                                        + FOUND.replace("where r.status in", """
                                                left join lateral (
                                                    select t.day, t.title from reading.timeline t
                                                    where t.referral_id = r.id and t.depth = 1 and t.day <= :today
                                                    order by t.day desc, t.at desc nulls last, t.title limit 1) l on true
                                                where r.status in""")
                                        + " order by " + paging.orderBy(SORTS)
                                        + ", r.reference desc limit :limit offset :offset",
                                filter,
                                viewer)
                        .param("today", today)
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query(TeamRow.class)
                        .list());
    }

    private StatementSpec found(String statement, ReferralFilter filter, Viewer viewer) {
        return sql.sql(statement)
                .param("viewer", viewer.id().value())
                .param("statuses", filter.statuses())
                .param("service", filter.service == null ? null : filter.service.name())
                .param("text", filter.pattern());
    }

    TeamList.Counts counts(Viewer viewer) {
        return sql.sql("""
                        select count(*) filter (where r.pending and r.first_contact_on is null) as not_contacted,
                            count(*) filter (where r.status = 'WAITING') as waiting,
                            count(*) filter (where r.status = 'ENGAGED' and c.status <> 'CLOSED') as in_support,
                            (select count(*) from reading.message_unread x where x.user_id = :viewer) as unread
                        from reading.referral r
                            join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer
                            left join reading.mentee_case c on c.referral_id = r.id
                        """)
                .param("viewer", viewer.id().value())
                .query(TeamList.Counts.class)
                .single();
    }
}
