package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.review.ReviewFixtures.OPENED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

@MentoringTest
class ListPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext application;

    ReviewFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new ReviewFixtures(sql);
        clock.moveTo(OPENED);
    }

    @ParameterizedTest(name = "{0} days after engagement") // R14
    @CsvSource({"0, Due", "28, Due", "29, Overdue"})
    void expectsAnAssessmentWithin28Days(int days, String state) {
        fixtures.newCase();
        clock.moveTo(OPENED.plusDays(days));

        assertThat(list("", As.coordinator())).bodyText().contains("Assessment", "3 Jun 2013", tag(state));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "2013-07-22, Not due yet",
        "2013-07-23, Due",
        "2013-08-06, Due",
        "2013-08-20, Due",
        "2013-08-21, Overdue"
    })
    void expectsAReviewFromTwoWeeksBeforeItsDayAndMissesItTwoWeeksAfter(LocalDate today, String state) {
        fixtures.review(fixtures.activeCase(), ReviewKind.ASSESSMENT, LocalDate.of(2013, 5, 6));
        clock.moveTo(today);

        assertThat(list("?state=" + (state.equals("Not due yet") ? "SCHEDULED" : ""), As.coordinator()))
                .bodyText()
                .contains("Quarterly review", "6 Aug 2013", tag(state));
    }

    @Test
    void leavesOutWhatIsNotDueYetUnlessAskedFor() {
        fixtures.review(fixtures.activeCase(), ReviewKind.ASSESSMENT, OPENED);

        assertThat(list("", As.coordinator())).bodyText().contains("No assessment or review matches");
        assertThat(list("?state=SCHEDULED", As.coordinator())).bodyText().contains("Hazel Testwell");
    }

    @Test
    void showsWhatFallsDueMonthByMonth() {
        UUID mentee = fixtures.activeCase();
        fixtures.review(mentee, ReviewKind.ASSESSMENT, LocalDate.of(2013, 5, 6));
        fixtures.match(mentee, mentorId());

        assertThat(pages.get().uri("/reviews/calendar").with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("May 2013", "Nothing falls due in this month", "month=2013-04", "month=2013-06");
        assertThat(pages.get().uri("/reviews/calendar?month=2013-08").with(As.coordinator()))
                .bodyText()
                .contains("Week of 5 August", "Tue 6 Aug", "Hazel Testwell", "Quarterly review", "Not due yet")
                .containsPattern("Morag|Invented|Mentor");
        assertThat(pages.get().uri("/reviews/calendar?month=2013-08").with(As.otherMentor()))
                .bodyText()
                .doesNotContain("Hazel");
        assertThat(pages.get().uri("/reviews/calendar?month=2013-11").with(As.coordinator()))
                .bodyText()
                .contains("month=2013-10")
                .doesNotContain("month=2013-12");
        assertThat(pages.get().uri("/reviews/calendar?month=soon").with(As.coordinator()))
                .hasStatus(400);
    }

    @Test // R24
    void showsEverybodyTheirOwn() {
        UUID mentee = fixtures.newCase();
        fixtures.newCase();
        fixtures.match(mentee, mentorId());

        assertThat(list("", As.mentor())).bodyText().contains("1 found");
        assertThat(list("", As.otherMentor())).bodyText().contains("None found");
        assertThat(list("", As.coordinator())).bodyText().contains("2 found");
        assertThat(list("", As.coordinatorOf(LocalAuthority.ANGUS))).bodyText().contains("None found");
        assertThat(list("", As.referrer(LocalAuthority.DUNDEE))).hasStatus(403);
        assertThat(list("", As.board())).hasStatus(403);
    }

    @Test
    void filtersSortsAndPages() {
        for (int number = 0; number < 30; number++) {
            fixtures.newCase(OPENED.minusDays(number));
        }

        assertThat(list("", As.coordinator())).bodyText().contains("Showing 1 to 25 of 30");
        assertThat(list("?page=2&sort=-due", As.coordinator())).bodyText().contains("Showing 26 to 30 of 30");
        assertThat(list("?area=ANGUS", As.coordinator())).bodyText().contains("None found");
        assertThat(list("?kind=QUARTERLY", As.coordinator())).bodyText().contains("None found");
        assertThat(list("?name=testw", As.coordinator())).bodyText().contains("of 30");
        assertThat(list("?name=%25_", As.coordinator())).bodyText().contains("None found");
        assertThat(list("?state=SOON&area=FIFE&sort=secret&page=-1&size=x", As.coordinator()))
                .hasStatusOk();
    }

    @Test
    void saysWhoHasWhatToDo() {
        UUID mentee = fixtures.newCase();
        fixtures.match(mentee, mentorId());
        list("", As.coordinator());
        list("", As.manager());

        assertThat(sql.sql("""
                                select u.role || ' ' || w.kind || ' ' || w.person_name || ' ' || w.due_on
                                from reading.work_review w join user_account u on u.id = w.user_id order by u.role
                                """).query(String.class).list())
                .containsExactly(
                        "COORDINATOR assessment-due Hazel Testwell 2013-06-03",
                        "MANAGER assessment-due Hazel Testwell 2013-06-03",
                        "MENTOR assessment-due Hazel Testwell 2013-06-03");
    }

    private MvcTestResult list(String query, RequestPostProcessor viewer) {
        return pages.get().uri("/reviews" + query).with(viewer).exchange();
    }

    private static String tag(String state) {
        return "\">" + state + "</strong>";
    }

    private UUID mentorId() {
        return As.id(
                        application,
                        "mentor@tca.example",
                        Role.MENTOR,
                        Organisation.TCA,
                        EnumSet.allOf(LocalAuthority.class))
                .value();
    }
}
