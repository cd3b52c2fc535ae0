package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class ExitReviewHeldTests {

    private static final LocalDate DAY = ReviewFixtures.OPENED.plusMonths(3);

    @Autowired
    ExitReviewHeld check;

    @Autowired
    JdbcClient sql;

    ReviewFixtures fixtures;
    UUID mentee;

    @BeforeEach
    void aCase() {
        fixtures = new ReviewFixtures(sql);
        mentee = fixtures.activeCase();
    }

    @Test
    void standsAgainstClosingWithoutAnExitReview() {
        assertThat(unmet(false)).isTrue();
        assertThat(unmet(true)).isFalse();
    }

    @Test
    void isContentWithAnExitReviewThatIsTheLast() {
        fixtures.review(mentee, ReviewKind.QUARTERLY, DAY);
        fixtures.review(mentee, ReviewKind.EXIT, DAY);

        assertThat(unmet(false)).isFalse();
    }

    @Test
    void wantsANewOneAfterFurtherReviews() {
        fixtures.review(mentee, ReviewKind.EXIT, DAY);
        fixtures.review(mentee, ReviewKind.EXTRA, DAY.plusDays(1));

        assertThat(unmet(false)).isTrue();
    }

    private boolean unmet(boolean explained) {
        return check.unmet(new CaseId(mentee), DAY.plusDays(2), explained).isPresent();
    }
}
