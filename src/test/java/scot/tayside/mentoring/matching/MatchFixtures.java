package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

/** People who wait for a mentor, and matches, as rows. */
public final class MatchFixtures {

    private final JdbcClient sql;

    public MatchFixtures(JdbcClient sql) {
        this.sql = sql;
    }

    /** A man of 20 in Dundee, whose referral to Mentoring for Men was accepted in October 2026. */
    public ReferralId accepted(String lastName) {
        ReferralId referral = new ReferralId(UUID.randomUUID());
        UUID person = UUID.randomUUID();
        sql.sql("""
                        insert into person (id, first_name, last_name, date_of_birth, sex)
                        values (?, 'Otter', ?, '2006-05-01', 'MALE')
                        """).params(person, lastName).update();
        sql.sql("""
                        insert into referral (id, person_id, area, service, legal_basis, order_start, order_end,
                            persistent_offending, received_on, status, status_on, accepted_on)
                        values (?, ?, 'DUNDEE', 'MENTORING_FOR_MEN', 'COURT_ORDER', '2026-09-01', '2027-08-31',
                            true, '2026-10-01', 'ACCEPTED', '2026-10-02', '2026-10-02')
                        """).params(referral.value(), person).update();
        return referral;
    }

    public PersonId personOf(ReferralId referral) {
        return new PersonId(sql.sql("select person_id from referral where id = ?")
                .param(referral.value())
                .query(UUID.class)
                .single());
    }

    public void setReferral(ReferralId id, String column, Object value) {
        sql.sql("update referral set " + column + " = ? where id = ?")
                .params(value, id.value())
                .update();
    }

    public void setPerson(ReferralId id, String column, Object value) {
        sql.sql("update person set " + column + " = ? where id = (select person_id from referral where id = ?)")
                .params(value, id.value())
                .update();
    }

    /** PROPOSED, AGREED, ACTIVE or any other state, with the days that belong to it, all the same. */
    public MatchId match(ReferralId referral, MentorId mentor, String status, LocalDate day) {
        MatchId id = new MatchId(UUID.randomUUID());
        boolean agreed = !status.equals("PROPOSED") && !status.equals("DECLINED");
        boolean started = agreed && !status.equals("AGREED");
        sql.sql("""
                        insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, started_on, ended_on)
                        select ?, id, person_id, ?, 'MENTORING', ?, ?, ?, ?, ? from referral where id = ?
                        """)
                .params(
                        id.value(),
                        mentor.value(),
                        status,
                        day,
                        agreed ? day : null,
                        started ? day : null,
                        status.equals("ENDED") ? day : null,
                        referral.value())
                .update();
        return id;
    }

    public void openCase(ReferralId referral, LocalDate openedOn) {
        setReferral(referral, "engaged_on", openedOn);
        setReferral(referral, "status", "ENGAGED");
        sql.sql("""
                        insert into mentee_case (id, referral_id, person_id, service, area, opened_on, status)
                        select gen_random_uuid(), id, person_id, service, area, ?, 'ACTIVE' from referral where id = ?
                        """).params(openedOn, referral.value()).update();
    }

    public String of(MatchId id, String column) {
        return sql.sql("select " + column + "::text from mentor_match where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public String statusOf(ReferralId referral) {
        return sql.sql("select status from referral where id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }
}
