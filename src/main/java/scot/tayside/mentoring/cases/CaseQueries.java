package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CasePage.AfterOrder;
import scot.tayside.mentoring.cases.CasePage.AppointmentRow;
import scot.tayside.mentoring.cases.CasePage.ContactRow;
import scot.tayside.mentoring.cases.CasePage.MentorRow;
import scot.tayside.mentoring.cases.CasePage.OfferRow;
import scot.tayside.mentoring.cases.CasePage.ReviewRow;

/** One case as its page shows it, and what is asked of it before it moves. */
@Component
class CaseQueries {

    private static final int CONTACTS_SHOWN = 8;

    private final JdbcClient sql;

    CaseQueries(JdbcClient sql) {
        this.sql = sql;
    }

    CaseFile file(CaseId id) {
        return sql.sql("""
                        select c.id, c.reference, c.referral_id, r.reference as referral_reference, c.person_id, c.person_name,
                            c.service, c.area, c.opened_on, k.agreement_signed_on, c.status, c.closed_on, c.exit_type, c.exit_reason,
                            k.exit_note, k.no_exit_review_reason, c.order_result, r.order_end, c.assessed_on, d.due_on as review_due_on,
                            r.referrer_name, k.joint_meeting_waiver,
                            (select min(j.held_on) from reading.contact j
                                where j.referral_id = c.referral_id and j.kind = 'JOINT_MEETING' and j.attended) as joint_meeting_on,
                            exists (select from reading.exit_questionnaire q where q.case_id = c.id) as asked,
                            exists (select from reading.mentor_match x where x.referral_id = c.referral_id and x.kind = 'BEFRIENDING'
                                and x.status in ('ACTIVE', 'PAUSED')) as befriended
                        from reading.mentee_case c
                            join mentee_case k on k.id = c.id
                            join reading.referral r on r.id = c.referral_id
                            left join reading.review_due d on d.case_id = c.id
                        where c.id = ?
                        """)
                .param(id.value())
                .query(CaseFile.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no case " + id));
    }

    List<MentorRow> mentors(UUID referral) {
        return sql.sql("""
                        select id as match_id, mentor_name as name, initcap(kind) as kind, initcap(status) as status, started_on, ended_on
                        from reading.mentor_match where referral_id = ? and status <> 'DECLINED'
                        order by coalesce(started_on, agreed_on, proposed_on) desc nulls last
                        """).param(referral).query(MentorRow.class).list();
    }

    /** What happened after the support is for those who go on working with the person, what a former mentor noted for coordinators. */
    List<ContactRow> contacts(UUID referral, boolean afterwards, boolean ofFormerMentors) {
        return sql.sql("""
                        select id, held_on, title, mentor_name, case when ? or not of_former_mentor then note end as note from reading.contact_line
                        where referral_id = ? and (? or not after_support) order by held_on desc, logged_at desc limit ?
                        """)
                .params(ofFormerMentors, referral, afterwards, CONTACTS_SHOWN)
                .query(ContactRow.class)
                .list();
    }

    List<AppointmentRow> appointments(UUID referral, LocalDate today) {
        return sql.sql("""
                        select id, day, from_time, kind_title, place_title, mentor_name from reading.appointment_line
                        where referral_id = ? and day >= ? and cancelled_at is null order by starts_at, id limit ?
                        """)
                .params(referral, today, CONTACTS_SHOWN)
                .query(AppointmentRow.class)
                .list();
    }

    List<ReviewRow> reviews(CaseId id) {
        return sql.sql(
                        "select id, kind, held_on from reading.case_review where case_id = ? order by held_on desc, kind")
                .param(id.value())
                .query(ReviewRow.class)
                .list();
    }

    List<Pause> pauses(CaseId id) {
        return sql.sql("select from_day, to_day, reason from case_pause where case_id = ? order by from_day")
                .param(id.value())
                .query(Pause.class)
                .list();
    }

    List<OfferRow> offers(CaseId id) {
        return sql.sql("""
                        select kind_title, offered_on, standing_title
                        from reading.transition_offer where case_id = ? order by offered_on, kind
                        """).param(id.value()).query(OfferRow.class).list();
    }

    Optional<AfterOrder> afterOrder(CaseId id) {
        return sql.sql("select opens_on, owed from reading.last_months where case_id = ?")
                .param(id.value())
                .query(AfterOrder.class)
                .optional();
    }

    List<LocalDate> updates(UUID referral) {
        return sql.sql(
                        "select distinct held_on from reading.contact where referral_id = ? and kind = 'REFERRER_UPDATE'")
                .param(referral)
                .query(LocalDate.class)
                .list();
    }

    boolean isAssessed(CaseId id) {
        return sql.sql("select assessed_on is not null from reading.mentee_case where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
