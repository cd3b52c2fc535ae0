package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;

/** People in support, put straight into the tables: {@code support.mentee("ANGUS").opened("2026-06-01")}. */
public class Support {

    private final JdbcClient sql;

    public Support(JdbcClient sql) {
        this.sql = sql;
    }

    /** A woman of an area, referred and accepted on 1 June 2026, whose order ends on 31 December 2026. */
    public Mentee mentee(String area, String lastName) {
        UUID person = UUID.randomUUID();
        UUID referral = UUID.randomUUID();
        sql.sql(
                        "insert into person (id, first_name, last_name, date_of_birth, sex) values (?, 'Heather', ?, '1990-05-05', 'FEMALE')")
                .params(person, lastName)
                .update();
        sql.sql("""
                        insert into referral (id, person_id, area, referrer_email, service, legal_basis, order_start, order_end,
                            received_on, status, status_on, accepted_on)
                        values (?, ?, ?, 'worker@cjsw.example', 'WOMEN_ONLY', 'COURT_ORDER', '2026-01-01', '2026-12-31',
                            '2026-06-01', 'ACCEPTED', '2026-06-01', '2026-06-01')
                        """).params(referral, person, area).update();
        return new Mentee(referral, person);
    }

    /** Opens the mentee's case on 8 June 2026. */
    public UUID engaged(Mentee mentee, String status) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        "update referral set status = 'ENGAGED', engaged_on = '2026-06-08', status_on = '2026-06-08' where id = ?")
                .param(mentee.referral())
                .update();
        sql.sql("""
                        insert into mentee_case (id, referral_id, person_id, service, area, opened_on, agreement_signed_on, status)
                        select ?, id, person_id, service, area, engaged_on, engaged_on, ? from referral where id = ?
                        """).params(id, status, mentee.referral()).update();
        return id;
    }

    /** A mentor who signs in with an account. */
    public UUID mentor(Viewer account) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, cleared_on, caseload_limit,
                            identity_checked_on, references_on, induction_on, training_on, code_of_conduct_on, pvg_status, pvg_roles)
                        values (?, ?, 'Morag', 'Invented', 'FEMALE', 'PAID', 'TCA', 'CLEARED', '2026-01-05', 15,
                            '2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05', 'MEMBER', 'ADULTS')
                        """).params(id, account.id().value()).update();
        return id;
    }

    /** A mentor recruited on 1 January 2026 who works in an area. */
    public UUID mentor(Viewer account, LocalAuthority area) {
        UUID id = mentor(account);
        sql.sql("update mentor set recruited_on = '2026-01-01' where id = ?")
                .param(id)
                .update();
        sql.sql("insert into mentor_area (mentor_id, area) values (?, ?)")
                .params(id, area.name())
                .update();
        return id;
    }

    /** Agreed on 2 June 2026; with a start on the day of engagement if it is to be active. */
    public UUID match(Mentee mentee, UUID mentor, String status) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, started_on, ended_on)
                        values (?, ?, ?, ?, 'MENTORING', ?, '2026-06-02', '2026-06-02',
                            case when ? <> 'AGREED' then date '2026-06-08' end, case when ? = 'ENDED' then date '2026-11-01' end)
                        """)
                .params(id, mentee.referral(), mentee.person(), mentor, status, status, status)
                .update();
        return id;
    }

    public UUID contact(Mentee mentee, UUID mentor, String heldOn, String kind, String attendance, String note) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, note, logged_by, logged_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, (select user_id from mentor where id = ?), ?)
                        """)
                .params(
                        id,
                        mentee.referral(),
                        mentee.person(),
                        mentor,
                        LocalDate.parse(heldOn),
                        kind,
                        attendance,
                        note,
                        mentor,
                        OffsetDateTime.parse(heldOn + "T12:00:00Z"))
                .update();
        return id;
    }

    public void review(UUID mentee, String kind, String heldOn) {
        sql.sql("""
                        insert into review (id, case_id, person_id, kind, held_on, completed_at)
                        select gen_random_uuid(), id, person_id, ?, ?, ?::timestamptz from mentee_case where id = ?
                        """)
                .params(kind, LocalDate.parse(heldOn), heldOn + "T12:00:00Z", mentee)
                .update();
    }

    /** Somebody who was referred. */
    public record Mentee(UUID referral, UUID person) {}
}
