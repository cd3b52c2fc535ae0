package scot.tayside.mentoring.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class TrainingPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    String mentor;

    @BeforeEach
    void aMentorOfAngus() {
        pages = new Pages(tester);
        mentor = new Support(sql)
                .mentor(new Viewers(application).mentor(), LocalAuthority.ANGUS)
                .toString();
    }

    @Test
    void recordsWhoAttended() {
        String url = record(mentor);

        assertThat(pages.get(url, As.manager())).hasStatusOk().bodyText().contains("Induction", "Morag Invented");
        assertThat(pages.get(url + "/edit", As.manager()))
                .bodyText()
                .containsPattern("value=\"" + mentor + "\"[^>]*checked|checked[^>]*value=\"" + mentor + "\"");
        assertThat(pages.get("/training", As.director())).bodyText().contains("Induction", url);
        assertThat(sql.sql("select attendances from reading.training")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void keepsWhoAttendedFromOtherAreas() {
        String url = record(mentor);

        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .doesNotContain("Morag");
        assertThat(pages.post(
                        url + "/edit",
                        As.coordinatorOf(LocalAuthority.DUNDEE),
                        "version",
                        "0",
                        "title",
                        "Induction day",
                        "heldOn",
                        "20/11/2026"))
                .hasRedirectedUrl(url);

        assertThat(pages.get(url, As.manager())).bodyText().contains("Induction day", "Morag Invented");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        assertThat(pages.post("/training/new", As.coordinator(), "course", "Kept", "heldOn", "25/11/2026"))
                .bodyText()
                .contains("Kept", "Enter what it was", "The day it was held or began must be today or in the past");
    }

    private String record(String attended) {
        return pages.post(
                        "/training/new",
                        As.coordinator(),
                        "title",
                        "Induction",
                        "heldOn",
                        "20/11/2026",
                        "mentors",
                        attended)
                .getResponse()
                .getRedirectedUrl();
    }
}
