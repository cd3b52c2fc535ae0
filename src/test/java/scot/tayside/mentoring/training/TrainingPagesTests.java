package scot.tayside.mentoring.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

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
        UUID user = As.id(
                        application,
                        "mentor@tca.example",
                        Role.MENTOR,
                        Organisation.TCA,
                        EnumSet.allOf(LocalAuthority.class))
                .value();
        UUID id = new Support(sql).mentor(user);
        sql.sql("update mentor set recruited_on = '2026-01-01'").update();
        sql.sql("insert into mentor_area (mentor_id, area) values (?, 'ANGUS')")
                .param(id)
                .update();
        mentor = id.toString();
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
