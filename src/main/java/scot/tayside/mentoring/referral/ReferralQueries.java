package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Referrals as lists and pages show them. */
@Component
class ReferralQueries {

    static final Map<String, String> SORTS = Map.of(
            "received", "received_on",
            "person", "(last_name || ' ' || first_name)",
            "reference", "reference",
            "service", "service_title",
            "area", "area",
            "status", "status",
            "waiting", "case when pending then received_on end");

    private static final String FOUND = """
            from reading.referral r
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer
            where status in (:statuses)
                and (:service::text is null or service = :service)
                and (:area::text is null or area = :area)
                and (:text::text is null or person_name ilike :text or last_name || ' ' || first_name ilike :text
                    or reference ilike :text or person_reference ilike :text)
            """;

    private final JdbcClient sql;

    ReferralQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ReferralRow> list(ReferralFilter filter, Paging asked, Viewer viewer, LocalDate today) {
        long total = found("select count(*) " + FOUND, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                asked,
                paging -> found(
                                "select id, reference, person_name, service_title, area, received_on, status, first_contact_on, :today::date as today "
                                        + FOUND
                                        + "order by " + paging.orderBy(SORTS)
                                        + ", reference desc limit :limit offset :offset",
                                filter,
                                viewer)
                        .param("today", today)
                        .param("limit", paging.size())
                        .param("offset", paging.offset())
                        .query(ReferralRow.class)
                        .list());
    }

    private StatementSpec found(String statement, ReferralFilter filter, Viewer viewer) {
        return sql.sql(statement)
                .param("viewer", viewer.id().value())
                .param("statuses", filter.statuses())
                .param("service", filter.service == null ? null : filter.service.name())
                .param("area", filter.area == null ? null : filter.area.name())
                .param("text", filter.pattern());
    }

    /** One referral, without a word on the offending for those who may not read it (R24). */
    ReferralFile file(ReferralId id, Depth depth) {
        return sql.sql("""
                        select r.id, r.reference, r.person_id, r.person_reference, r.person_name, r.date_of_birth, r.sex,
                            r.area, r.service, r.status, r.status_on, r.received_on, r.first_contact_on,
                            r.wants_either_sex, r.referrer_name, d.on_paper, d.referrer_email, d.circumstances,
                            d.risk_management, d.interpreter, d.access_needs, d.consent_on, d.consent_note, d.reason, d.reason_note, d.override_reason,
                            d.version, p.phone, p.address, p.risk_summary,
                            case when :offence then r.legal_basis end as legal_basis,
                            case when :offence then r.order_start end as order_start,
                            case when :offence then r.order_end end as order_end,
                            case when :offence then d.persistent_offending end as persistent_offending,
                            case when :offence then d.tiss_agreed_on end as tiss_agreed_on,
                            case when :offence then d.offence_summary end as offence_summary,
                            c.id as case_id, c.reference as case_reference
                        from reading.referral r
                            join referral d on d.id = r.id
                            join reading.person_details p on p.id = r.person_id
                            left join reading.mentee_case c on c.referral_id = r.id
                        where r.id = :id
                        """)
                .param("id", id.value())
                .param("offence", depth != Depth.RISK_SUMMARY)
                .query(ReferralFile.class)
                .single();
    }

    List<Outcome> outcomes(ReferralId id) {
        return sql
                .sql("select outcome from referral_request where referral_id = ?")
                .param(id.value())
                .query(Outcome.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    List<Requirement> requirements(ReferralId id) {
        return sql
                .sql("select requirement from referral_requirement where referral_id = ?")
                .param(id.value())
                .query(Requirement.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** What was amended, newest first; how the person was reached before is in the person's own file, which teams do not read. */
    List<AmendmentRow> amendments(ReferralId id, Depth depth) {
        return sql.sql("""
                        select amendment_id, part, reason, made_on, made_by_name, field,
                            case when part = 'CONTACT' and not :person and before is not null then 'as it was known' else before end as before, after
                        from reading.amendment_line
                        where referral_id = :id and (part <> 'ORDER' or :offence)
                        order by made_at desc, amendment_id, line
                        """)
                .param("id", id.value())
                .param("person", depth.includes(Depth.RISK_SUMMARY))
                .param("offence", depth != Depth.RISK_SUMMARY)
                .query(AmendmentRow.class)
                .list();
    }

    boolean hasUnseenAmendments(ReferralId id, Viewer viewer) {
        return sql.sql("select exists (select from reading.amendment_unseen where referral_id = ? and user_id = ?)")
                .param(id.value())
                .param(viewer.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a referral of the person to the service is on its way or in support, or the team has just sent the same one. */
    /** Of a restricted file nobody learns this way that there is one. */
    boolean alreadyOpen(@Nullable PersonId known, Identity person, Candidacy candidacy) {
        return sql.sql("""
                        select exists (
                            select from reading.referral r left join reading.mentee_case c on c.referral_id = r.id
                            where r.service = :service and (r.pending or c.status <> 'CLOSED')
                                and (r.person_id = :known::uuid
                                    or (r.area = :area and r.date_of_birth = :born
                                        and lower(r.first_name) = lower(:first) and lower(r.last_name) = lower(:last)
                                        and not exists (select from reading.restricted_file x where x.person_id = r.person_id))))
                        """)
                .param("service", candidacy.service().name())
                .param("known", known == null ? null : known.value())
                .param("area", candidacy.area().name())
                .param("born", person.dateOfBirth())
                .param("first", person.firstName())
                .param("last", person.lastName())
                .query(Boolean.class)
                .single();
    }
}
