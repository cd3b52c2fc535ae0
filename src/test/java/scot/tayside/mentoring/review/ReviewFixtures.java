package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.programme.Outcome;

/** Mentees with a case in Dundee, and their assessments and reviews, as rows. */
public final class ReviewFixtures {

    public static final LocalDate OPENED = LocalDate.of(2013, 5, 6);

    private final JdbcClient sql;

    public ReviewFixtures(JdbcClient sql) {
        this.sql = sql;
    }

    /** A case that waits for its assessment. */
    public UUID newCase() {
        return mentee("ASSESSMENT", OPENED);
    }

    public UUID newCase(LocalDate openedOn) {
        return mentee("ASSESSMENT", openedOn);
    }

    public UUID activeCase() {
        return mentee("ACTIVE", OPENED);
    }

    /** Matched with the mentor who holds the account, who so sees the file. */
    public void match(UUID mentee, UUID mentorUser) {
        UUID mentor = UUID.randomUUID();
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, caseload_limit)
                        values (?, ?, 'Heron', 'Mentorwell', 'FEMALE', 'PAID', 'TCA', 'CLEARED', 6)
                        """).params(mentor, mentorUser).update();
        sql.sql("""
                        insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on, started_on)
                        select gen_random_uuid(), referral_id, person_id, ?, 'MENTORING', 'ACTIVE', opened_on, opened_on
                        from mentee_case where id = ?
                        """).params(mentor, mentee).update();
    }

    public void askFor(UUID mentee, Outcome outcome) {
        sql.sql("insert into referral_request select referral_id, ? from mentee_case where id = ?")
                .params(outcome.name(), mentee)
                .update();
    }

    UUID review(UUID mentee, ReviewKind kind, LocalDate heldOn) {
        UUID review = UUID.randomUUID();
        sql.sql("""
                        insert into review (id, case_id, person_id, kind, held_on, completed_at)
                        select ?, id, person_id, ?, ?, ?::date from mentee_case where id = ?
                        """).params(review, kind.name(), heldOn, heldOn, mentee).update();
        return review;
    }

    void item(UUID review, Outcome outcome, boolean chosen, Integer mentee, Integer mentor) {
        sql.sql("""
                        insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score)
                        values (?, ?, 'SCORED', ?, ?, ?)
                        """).params(review, outcome.name(), chosen, mentee, mentor).update();
    }

    private UUID mentee(String status, LocalDate openedOn) {
        UUID person = UUID.randomUUID();
        UUID referral = UUID.randomUUID();
        UUID mentee = UUID.randomUUID();
        sql.sql("""
                        insert into person (id, first_name, last_name, date_of_birth, sex)
                        values (?, 'Hazel', 'Testwell', '1990-02-03', 'FEMALE')
                        """).param(person).update();
        sql.sql("""
                        insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on, engaged_on)
                        values (?, ?, 'DUNDEE', 'WOMEN_ONLY', 'COURT_ORDER', ?, 'ENGAGED', ?, ?)
                        """)
                .params(referral, person, openedOn.minusDays(14), openedOn, openedOn)
                .update();
        sql.sql("""
                        insert into mentee_case (id, referral_id, person_id, service, area, opened_on, status)
                        values (?, ?, ?, 'WOMEN_ONLY', 'DUNDEE', ?, ?)
                        """).params(mentee, referral, person, openedOn, status).update();
        return mentee;
    }
}
