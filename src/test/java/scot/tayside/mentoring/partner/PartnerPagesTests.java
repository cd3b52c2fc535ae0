package scot.tayside.mentoring.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class PartnerPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(tester);
    }

    @Test
    void hasANameOfItsOwnAndAKind() {
        assertThat(pages.post("/partners/new", As.coordinator(), "about", "Kept"))
                .bodyText()
                .contains("Kept", "Enter the name", "Choose what kind");
        String url = add("Sports hub");

        assertThat(pages.get(url, As.director()))
                .bodyText()
                .contains("Sports hub", "Charity", "Nothing is recorded yet")
                .doesNotContain("/edit");
        assertThat(pages.post("/partners/new", As.manager(), "name", "sports HUB", "kind", "OTHER"))
                .bodyText()
                .contains("sports HUB is in the list already");
        assertThat(change(url, "0", "Sports hub", "")).hasRedirectedUrl(url);
    }

    @Test
    void isOfferedUntilItsLastDay() {
        String url = add("Sports hub");
        assertThat(pages.get("/activities/new", As.coordinator())).bodyText().contains("Sports hub");
        assertThat(pages.get("/groups/new", As.coordinator())).bodyText().contains("Sports hub");

        assertThat(change(url, "0", "Sports hub of Arbroath", "20/11/2026")).hasRedirectedUrl(url);

        assertThat(change(url, "0", "Lost", "")).hasStatus(409);
        assertThat(pages.get("/activities/new", As.coordinator())).bodyText().doesNotContain("Sports hub");
        assertThat(pages.get("/partners?name=sports", As.coordinator()))
                .bodyText()
                .contains("No partner fits");
        assertThat(pages.get("/partners?name=sports&ended=true", As.coordinator()))
                .bodyText()
                .contains("Sports hub of Arbroath", "No longer");
        assertThat(sql.sql("select details from audit_entry where action = 'partner.changed'")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "Sports hub, Charity or community group → Sports hub of Arbroath, Charity or community group, until 2026-11-20");
    }

    @Test
    void showsWhatWasDoneTogether() {
        String url = add("Sports hub");
        String id = url.substring("/partners/".length());

        String activity = pages.post(
                        "/activities/new",
                        As.coordinator(),
                        "title",
                        "Five-a-side",
                        "heldOn",
                        "20/11/2026",
                        "participants",
                        "12",
                        "partnerId",
                        id,
                        "partner",
                        "Somebody else")
                .getResponse()
                .getRedirectedUrl();

        assertThat(pages.get(activity, As.director()))
                .bodyText()
                .contains("Sports hub")
                .doesNotContain("Somebody else");
        assertThat(pages.get(url, As.director())).bodyText().contains("Five-a-side", "12 participants", activity);
        assertThat(pages.get("/activities?partner=" + id, As.director()))
                .bodyText()
                .contains("Five-a-side");
        assertThat(sql.sql("select text from reading.report_feed where feed = 'ACTIVITIES'")
                        .query(String.class)
                        .single())
                .isEqualTo("Five-a-side, 12 participants, with Sports hub");
    }

    @Test
    void areListedWithAsManyStatementsHoweverMany() {
        add("Sports hub");
        pages.get("/partners", As.manager());
        long few = Statements.during(() -> pages.get("/partners", As.manager()));
        add("College");
        add("Theatre");

        assertThat(Statements.during(() -> pages.get("/partners", As.manager())))
                .isEqualTo(few);
    }

    private String add(String name) {
        return pages.post("/partners/new", As.coordinator(), "name", name, "kind", "CHARITY")
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult change(String url, String version, String name, String endedOn) {
        return pages.post(
                url + "/edit",
                As.coordinator(),
                "version",
                version,
                "name",
                name,
                "kind",
                "CHARITY",
                "endedOn",
                endedOn);
    }
}
