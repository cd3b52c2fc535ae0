package scot.tayside.mentoring.review;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.testing.MentoringTest;

/** How long 10,000 cases take, each with an assessment and three reviews of eight outcomes; run by name, logs its time. */
@MentoringTest
class RecomputingBenchmark {

    private static final Logger log = LoggerFactory.getLogger(RecomputingBenchmark.class);
    private static final int CASES = 10_000;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient sql;

    @Test
    void recomputesTenThousandCases() {
        fill();
        List<UUID> cases =
                sql.sql("select id from mentee_case").query(UUID.class).list();

        for (String round : List.of("first", "again")) {
            long start = System.nanoTime();
            reviews.recomputeChanges(cases);
            log.info("{} cases, {}: {}", CASES, round, Duration.ofNanos(System.nanoTime() - start));
        }
        log.info(
                "{} changes stored",
                sql.sql("select count(*) from outcome_change").query(Long.class).single());
    }

    private void fill() {
        for (String statement : List.of("""
                insert into person (id, first_name, last_name, date_of_birth, sex)
                select gen_random_uuid(), 'Hazel', 'Testwell', '1990-02-03', 'FEMALE' from generate_series(1, %d)
                """.formatted(CASES), """
                insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on, engaged_on)
                select id, id, 'DUNDEE', 'WOMEN_ONLY', 'COURT_ORDER', '2013-04-01', 'ENGAGED', '2013-04-15', '2013-04-15' from person
                """, """
                insert into mentee_case (id, referral_id, person_id, service, area, opened_on, status)
                select id, id, id, 'WOMEN_ONLY', 'DUNDEE', '2013-04-15', 'ACTIVE' from person
                """, """
                insert into review (id, case_id, person_id, kind, held_on, completed_at)
                select gen_random_uuid(), id, id, case n when 0 then 'ASSESSMENT' else 'QUARTERLY' end, '2013-04-15'::date + 91 * n, now()
                from person, generate_series(0, 3) n
                """)) {
            sql.sql(statement).update();
        }
        for (Outcome outcome : EnumSet.range(Outcome.CRIME, Outcome.PSYCHOLOGICAL_HEALTH)) {
            sql.sql("""
                            insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score)
                            select id, ?, 'SCORED', true, 1 + (9 * random())::integer, 1 + (9 * random())::integer from review
                            """).param(outcome.name()).update();
        }
    }
}
