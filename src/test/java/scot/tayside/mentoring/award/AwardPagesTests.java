package scot.tayside.mentoring.award;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class AwardPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
    }

    @Test
    void needsItsDayAndWhatItWas() {
        assertThat(pages.post("/awards/new", As.coordinator(), "note", "Kept", "mentees", "P99999"))
                .bodyText()
                .contains("Kept", "Enter the day", "Enter what it was", "Not among the files you can see: P99999");
        assertThat(pages.post("/awards/new", As.coordinator(), "awardedOn", "25/11/2026"))
                .bodyText()
                .contains("Enter today or a day in the past");
    }

    @Test
    void namesMenteesAndMentorsToThoseWhoReadTheirFilesAndKeepsTheOthers() {
        String url = record(
                As.coordinator(),
                reference(DUNDEE) + ", " + reference(ANGUS),
                World.mentorOf(DUNDEE).toString());

        assertThat(pages.get(url, As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("2 mentees and 1 mentor", "Dundee Engaged")
                .doesNotContain("Angus Engaged");
        assertThat(pages.get(url, As.director()))
                .bodyText()
                .contains("2 mentees and 1 mentor", "College")
                .doesNotContain("Engaged", "/edit");
        assertThat(change(url, As.cathCoordinator(), "0", "")).hasRedirectedUrl(url);
        assertThat(change(url, As.coordinatorOf(DUNDEE), "1", "")).hasRedirectedUrl(url);
        assertThat(change(url, As.coordinatorOf(DUNDEE), "1", "")).hasStatus(409);

        assertThat(sql.sql("select recipients from reading.award")
                        .query(String.class)
                        .single())
                .isEqualTo("1 mentee");
        assertThat(sql.sql("select person_id from reading.timeline_award")
                        .query(UUID.class)
                        .single())
                .isEqualTo(World.id("person", ANGUS, "ENGAGED"));
    }

    @Test
    void isToldOfInTheReportWithoutNames() {
        record(As.coordinator(), reference(DUNDEE), "");
        String own = record(As.manager(), "", "");

        assertThat(sql.sql("select text from reading.report_feed where feed = 'AWARD' order by text")
                        .query(String.class)
                        .list())
                .containsExactly("First aid, to 1 mentee, from College", "First aid, to the service, from College");
        assertThat(pages.get("/awards?recipients=SERVICE", As.director()))
                .bodyText()
                .contains(own, "1 found");
        assertThat(pages.get("/awards?area=ANGUS", As.director())).bodyText().contains("No award fits");
    }

    @Test
    void areListedWithAsManyStatementsHoweverMany() {
        record(As.coordinator(), reference(DUNDEE), "");
        pages.get("/awards", As.manager());
        long few = Statements.during(() -> pages.get("/awards", As.manager()));
        record(As.coordinator(), reference(ANGUS), "");

        assertThat(Statements.during(() -> pages.get("/awards", As.manager()))).isEqualTo(few);
    }

    private String reference(LocalAuthority area) {
        return sql.sql("select reference from person where id = ?")
                .param(World.id("person", area, "ENGAGED"))
                .query(String.class)
                .single();
    }

    private String record(RequestPostProcessor as, String mentees, String mentor) {
        return pages.post(
                        "/awards/new",
                        as,
                        "awardedOn",
                        "20/11/2026",
                        "title",
                        "First aid",
                        "givenBy",
                        "College",
                        "mentees",
                        mentees,
                        "mentors",
                        mentor)
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult change(String url, RequestPostProcessor as, String version, String mentees) {
        return pages.post(
                url + "/edit",
                as,
                "version",
                version,
                "awardedOn",
                "20/11/2026",
                "title",
                "First aid",
                "mentees",
                mentees);
    }
}
