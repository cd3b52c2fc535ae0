package scot.tayside.mentoring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class ActivityPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(tester);
    }

    @Test // R35
    void needsItsDayAndTheNumberOfParticipants() {
        assertThat(pages.post("/activities/new", As.coordinator(), "title", "Walk", "partner", "Kept"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the day", "Enter how many took part", "Kept");
        assertThat(pages.post(
                        "/activities/new",
                        As.coordinator(),
                        "title",
                        "W",
                        "heldOn",
                        "25/11/2026",
                        "participants",
                        "-1"))
                .bodyText()
                .contains("Enter today or a day in the past", "0 or more");
    }

    @Test
    void isListedWithHowManyTookPart() {
        String url = record(As.coordinator(), "12", "");

        assertThat(pages.get(url, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Walk", "12")
                .doesNotContain("/edit");
        assertThat(pages.get("/activities", As.manager())).bodyText().contains("Walk", url);
        assertThat(pages.get("/activities?area=ANGUS", As.manager())).bodyText().contains("No activity fits");
        assertThat(sql.sql("select participants || ' ' || mentees from reading.activity")
                        .query(String.class)
                        .single())
                .isEqualTo("12 0");
    }

    @Test
    void namesMenteesToThoseWhoReadTheirFilesAndKeepsTheOthers() {
        String angus = reference("ANGUS", "Angusfield");
        String dundee = reference("DUNDEE", "Dundeefield");
        String url = record(As.coordinator(), "3", angus + ", " + dundee);

        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.ANGUS)))
                .bodyText()
                .contains("Angusfield")
                .doesNotContain("Dundeefield");
        assertThat(edit(url, As.coordinatorOf(LocalAuthority.ANGUS), "0", "3", ""))
                .hasRedirectedUrl(url);
        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .contains("Dundeefield")
                .doesNotContain("Angusfield");
        assertThat(edit(url, As.coordinatorOf(LocalAuthority.ANGUS), "1", "3", dundee))
                .bodyText()
                .contains("Not among the files you can see: " + dundee);
        assertThat(edit(url, As.coordinator(), "1", "0", dundee)).bodyText().contains("at least as many took part");
        assertThat(edit(url, As.coordinator(), "0", "4", dundee)).hasStatus(409);
    }

    private String reference(String area, String lastName) {
        return sql.sql("select reference from person where id = ?")
                .param(new Support(sql).mentee(area, lastName).person())
                .query(String.class)
                .single();
    }

    private String record(RequestPostProcessor as, String participants, String mentees) {
        return pages.post(
                        "/activities/new",
                        as,
                        "title",
                        "Walk",
                        "heldOn",
                        "20/11/2026",
                        "participants",
                        participants,
                        "mentees",
                        mentees)
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult edit(
            String url, RequestPostProcessor as, String version, String participants, String mentees) {
        return pages.post(
                url + "/edit",
                as,
                "version",
                version,
                "title",
                "Walk",
                "heldOn",
                "20/11/2026",
                "participants",
                participants,
                "mentees",
                mentees);
    }
}
