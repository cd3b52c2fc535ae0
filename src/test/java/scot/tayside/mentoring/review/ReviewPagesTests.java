package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.review.ReviewFixtures.OPENED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class ReviewPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Reviews reviews;

    @Autowired
    ApplicationContext application;

    ReviewFixtures fixtures;
    UUID mentee;
    UUID quarterly;

    @BeforeEach
    void aReviewedCase() {
        fixtures = new ReviewFixtures(sql);
        mentee = fixtures.activeCase();
        UUID assessment = fixtures.review(mentee, ReviewKind.ASSESSMENT, OPENED);
        fixtures.item(assessment, Outcome.CRIME, true, 6, 5);
        fixtures.item(assessment, Outcome.MOTIVATION, true, 6, null);
        quarterly = fixtures.review(mentee, ReviewKind.QUARTERLY, OPENED.plusMonths(3));
        fixtures.item(quarterly, Outcome.CRIME, true, 4, 5);
        fixtures.item(quarterly, Outcome.MOTIVATION, true, 6, 8);
        reviews.recomputeChanges(List.of(mentee));
    }

    @Test
    void saysWhatChangedInWords() {
        assertThat(open(As.coordinator()))
                .bodyText()
                .contains("Quarterly review, 6 August 2013", "6 before", "Deteriorated")
                .contains("Maintained", "one view only");
    }

    @Test
    void offersNoWayToChangeWhatIsCompleted() {
        assertThat(open(As.manager())).bodyText().doesNotContain("/edit", "type=\"submit\" name");
    }

    @Test // R24
    void isForThoseWhoWorkWithTheMentee() {
        fixtures.match(mentee, mentorId());

        assertThat(open(As.mentor())).hasStatusOk();
        assertThat(open(As.coordinator())).hasStatusOk();
        assertThat(open(As.otherMentor())).hasStatus(404);
        assertThat(open(As.coordinatorOf(LocalAuthority.ANGUS))).hasStatus(404);
        assertThat(open(As.referrer(LocalAuthority.DUNDEE))).hasStatus(403);
        assertThat(open(As.board())).hasStatus(403);
        assertThat(pages.get().uri("/reviews/{id}", UUID.randomUUID()).with(As.manager()))
                .hasStatus(404);
        assertThat(pages.get().uri("/reviews/nothing").with(As.manager())).hasStatus(404);
    }

    @Test // R33
    void isReadUnderTheReadersName() {
        open(As.coordinator());
        open(As.otherMentor());

        assertThat(sql.sql(
                                "select actor || ' ' || action || ' ' || subject_id from audit_entry where subject_type = 'review'")
                        .query(String.class)
                        .list())
                .containsExactly("coordinator review.read " + quarterly);
    }

    @Test
    void isAMomentOfThePersonsFile() {
        assertThat(sql.sql("select day || ' ' || title || ' ' || depth from reading.timeline_review order by day")
                        .query(String.class)
                        .list())
                .containsExactly("2013-05-06 Assessment 2", "2013-08-06 Quarterly review 2");
    }

    @Test
    void asksTheDatabaseNoMoreForMoreRows() {
        open(As.coordinator());
        long few = Statements.during(() -> open(As.coordinator()));
        long listed = Statements.during(this::list);
        for (Outcome outcome : EnumSet.range(Outcome.ACCOMMODATION, Outcome.SERIOUSNESS)) {
            fixtures.item(quarterly, outcome, true, 5, 5);
            fixtures.newCase();
        }
        reviews.recomputeChanges(List.of(mentee));

        assertThat(Statements.during(() -> open(As.coordinator())))
                .isEqualTo(few)
                .isLessThan(12);
        assertThat(Statements.during(this::list)).isEqualTo(listed).isLessThan(12);
    }

    private MvcTestResult open(RequestPostProcessor viewer) {
        return pages.get().uri("/reviews/{id}", quarterly).with(viewer).exchange();
    }

    private void list() {
        assertThat(pages.get().uri("/reviews").with(As.coordinator())).hasStatusOk();
    }

    private UUID mentorId() {
        Set<LocalAuthority> everywhere = EnumSet.allOf(LocalAuthority.class);
        return As.id(application, "mentor@tca.example", Role.MENTOR, Organisation.TCA, everywhere)
                .value();
    }
}
