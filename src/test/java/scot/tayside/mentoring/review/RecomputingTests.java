package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class RecomputingTests {

    private static final LocalDate DAY = LocalDate.of(2013, 6, 3);

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient sql;

    ReviewFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new ReviewFixtures(sql);
    }

    @Test
    void storesTheChangesOfEveryCaseAskedForAndOfNoOther() {
        UUID asked = aCaseReviewedOnce();
        UUID other = aCaseReviewedOnce();

        reviews.recomputeChanges(List.of(asked));

        assertThat(outcomeChanges(asked))
                .containsExactly(
                        "PRECEDING_REVIEW CONFIDENCE true true 1 -2", "PRECEDING_REVIEW CRIME true true 2 3",
                        "SINCE_BASELINE CONFIDENCE true true 1 -2", "SINCE_BASELINE CRIME true true 2 3");
        assertThat(domainChanges(asked))
                .containsExactly(
                        "PRECEDING_REVIEW OFF 3",
                        "PRECEDING_REVIEW PDP -2",
                        "SINCE_BASELINE OFF 3",
                        "SINCE_BASELINE PDP -2");
        assertThat(outcomeChanges(other)).isEmpty();
    }

    @Test
    void replacesWhatWasStored() {
        UUID mentee = aCaseReviewedOnce();
        reviews.recomputeChanges(List.of(mentee));
        sql.sql(
                        "update review_item set state = 'NOT_APPLICABLE', mentee_score = null, mentor_score = null where outcome = 'CONFIDENCE'")
                .update();

        reviews.recomputeChanges(List.of(mentee));

        assertThat(outcomeChanges(mentee))
                .containsExactly("PRECEDING_REVIEW CRIME true true 2 3", "SINCE_BASELINE CRIME true true 2 3");
        assertThat(domainChanges(mentee)).containsExactly("PRECEDING_REVIEW OFF 3", "SINCE_BASELINE OFF 3");
    }

    @Test
    void storesWhatCannotBeComparedWithoutAReference() {
        UUID mentee = fixtures.activeCase();
        fixtures.item(fixtures.review(mentee, ReviewKind.EXTRA, DAY), Outcome.CRIME, true, 3, 4);

        reviews.recomputeChanges(List.of(mentee));

        assertThat(outcomeChanges(mentee))
                .containsExactly("PRECEDING_REVIEW CRIME true false 0 0", "SINCE_BASELINE CRIME true false 0 0");
        assertThat(domainChanges(mentee)).isEmpty();
    }

    @Test
    void nothingToDoIsNoTrouble() {
        reviews.recomputeChanges(List.of());
        reviews.recomputeChanges(List.of(UUID.randomUUID()));
    }

    private UUID aCaseReviewedOnce() {
        UUID mentee = fixtures.activeCase();
        UUID assessment = fixtures.review(mentee, ReviewKind.ASSESSMENT, DAY);
        fixtures.item(assessment, Outcome.CRIME, true, 3, 4);
        fixtures.item(assessment, Outcome.CONFIDENCE, true, null, 5);
        UUID quarterly = fixtures.review(mentee, ReviewKind.QUARTERLY, DAY.plusMonths(3));
        fixtures.item(quarterly, Outcome.CRIME, true, 5, 5);
        fixtures.item(quarterly, Outcome.CONFIDENCE, true, 6, 4);
        return mentee;
    }

    private List<String> outcomeChanges(UUID mentee) {
        return sql.sql("""
                        select concat_ws(' ', c.basis, c.outcome, c.counted::text, c.comparable::text, c.perceptions, c.half_points)
                        from outcome_change c join review v on v.id = c.review_id
                        where v.case_id = ? order by c.basis, c.outcome
                        """).param(mentee).query(String.class).list();
    }

    private List<String> domainChanges(UUID mentee) {
        return sql.sql("""
                        select concat_ws(' ', c.basis, c.domain, c.half_points)
                        from domain_change c join review v on v.id = c.review_id
                        where v.case_id = ? order by c.basis, c.domain
                        """).param(mentee).query(String.class).list();
    }
}
