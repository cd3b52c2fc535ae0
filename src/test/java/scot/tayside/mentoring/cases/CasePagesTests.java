package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class CasePagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentor;

    @BeforeEach
    void somebodyInSupport() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("ANGUS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
    }

    @Test
    void listsTheCasesOfTheViewer() {
        support.engaged(heather, "ACTIVE");
        support.engaged(support.mentee("DUNDEE", "Elsewhere"), "ACTIVE");

        assertThat(pages.get("/cases", As.coordinatorOf(LocalAuthority.ANGUS)))
                .hasStatusOk()
                .bodyText()
                .contains("Heather Samplefield", "1 found")
                .doesNotContain("Elsewhere");
        assertThat(pages.get("/cases", As.mentor())).bodyText().contains("None found");
    }

    @Test
    void filtersAndSortsTheList() {
        UUID id = support.engaged(heather, "ACTIVE");
        support.review(id, "ASSESSMENT", "2026-06-10");
        support.engaged(support.mentee("DUNDEE", "Newcomer"), "ASSESSMENT");

        assertThat(pages.get("/cases?attention=REVIEW_OVERDUE&sort=-review", As.coordinator()))
                .bodyText()
                .contains("Samplefield", "Overdue", "10 Sept 2026")
                .doesNotContain("Newcomer");
        assertThat(pages.get(
                        "/cases?attention=NO_UPDATE&sort=update&service=WOMEN_ONLY&area=DUNDEE&name=newc",
                        As.coordinator()))
                .bodyText()
                .contains("Newcomer")
                .doesNotContain("Samplefield");
        assertThat(pages.get("/cases?status=CLOSED", As.coordinator()))
                .bodyText()
                .contains("No case fits");
        assertThat(pages.get("/cases?status=NONSENSE&page=-4&size=x", As.coordinator()))
                .hasStatusOk();
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        support.match(heather, mentor, "ACTIVE");
        support.engaged(heather, "ACTIVE");
        pages.get("/cases", As.coordinator());
        long few = Statements.during(() -> pages.get("/cases", As.coordinator()));
        for (int i = 0; i < 20; i++) {
            Mentee further = support.mentee("ANGUS", "Further" + i);
            support.match(further, mentor, "ACTIVE");
            support.engaged(further, "ACTIVE");
        }

        assertThat(Statements.during(() -> pages.get("/cases", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    @Test
    void showsEachReaderAsDeepAsTheyMaySee() {
        UUID id = support.engaged(heather, "ACTIVE");
        UUID match = support.match(heather, mentor, "ACTIVE");
        support.contact(heather, mentor, "2026-11-20", "MEETING", "LATE", "Talked about work");
        support.review(id, "ASSESSMENT", "2026-06-10");

        assertThat(pages.get("/cases/" + id, As.mentor()))
                .bodyText()
                .contains("Talked about work", "/reviews/", "Log a contact", "Record a review", "10 September 2026")
                .doesNotContain("Close the case", "/matches/");
        assertThat(pages.get("/cases/" + id, As.referrer(LocalAuthority.ANGUS)))
                .bodyText()
                .contains(
                        "Meeting: attended, late",
                        "with Morag Invented",
                        "24 weeks without an update",
                        "Week 47 of 2026",
                        "and 19 before these")
                .doesNotContain("Talked about work", "/reviews/", "Log a contact", "/contacts/");
        assertThat(pages.get("/cases/" + id, As.coordinator()))
                .bodyText()
                .contains("/matches/" + match, "Close the case", "Pause the case", "Not held yet")
                .doesNotContain("Reopen");
        assertThat(count(
                        "select count(*) from audit_entry where action = 'cases.read' and person_id = ?",
                        heather.person()))
                .isEqualTo(3);
    }

    @Test
    void isNotThereForStrangers() {
        UUID id = support.engaged(heather, "ACTIVE");

        assertThat(pages.get("/cases/" + id, As.mentor())).hasStatus(404);
        assertThat(pages.get("/cases/" + id, As.referrer(LocalAuthority.DUNDEE)))
                .hasStatus(404);
        assertThat(pages.get("/cases/" + id + "/close", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .hasStatus(404);
        assertThat(pages.get("/cases/" + UUID.randomUUID(), As.coordinator())).hasStatus(404);
        assertThat(pages.get("/cases/nonsense", As.coordinator())).hasStatus(404);
    }

    @Test
    void keepsStepsToThoseWhoMayTakeThem() {
        UUID id = support.engaged(heather, "ACTIVE");
        support.match(heather, mentor, "ACTIVE");

        for (String step : new String[] {"pause", "resume", "close", "reopen", "joint-meeting"}) {
            assertThat(pages.get("/cases/" + id + "/" + step, As.mentor())).hasStatus(403);
            assertThat(pages.post("/cases/" + id + "/" + step, As.referrer(LocalAuthority.ANGUS)))
                    .hasStatus(403);
        }
        assertThat(pages.post("/cases/" + id + "/reopen", As.coordinator())).hasStatus(403);
        assertThat(pages.get("/cases", As.referrer(LocalAuthority.ANGUS))).hasStatus(403);
    }

    @Test
    void pausesAndResumes() {
        UUID id = support.engaged(heather, "ACTIVE");

        assertThat(pages.post("/cases/" + id + "/pause", As.coordinator(), "reason", "CUSTODY", "from", "2/11/2026"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(pages.get("/cases/" + id, As.coordinator()))
                .bodyText()
                .contains("Paused", "Since 2 November 2026: In custody");
        assertThat(pages.post("/cases/" + id + "/resume", As.coordinator(), "on", "2026-11-02"))
                .hasStatusOk()
                .bodyText()
                .contains("The pause began on 2 November 2026");
        assertThat(pages.post("/cases/" + id + "/resume", As.coordinator(), "on", "2026-11-16"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(pages.get("/cases/" + id, As.coordinator()))
                .bodyText()
                .contains("2 November 2026 to 15 November 2026: In custody");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        UUID id = support.engaged(heather, "ACTIVE");

        assertThat(pages.post("/cases/" + id + "/pause", As.coordinator(), "from", "31 Feb 2026"))
                .hasStatusOk()
                .bodyText()
                .contains("31 Feb 2026", "Enter a real date", "Choose why the case is paused", "id=\"from-error\"");
        assertThat(pages.post("/cases/" + id + "/pause", As.coordinator(), "from", "25/11/2026", "reason", "OTHER"))
                .bodyText()
                .contains("Enter today or a day in the past");
        assertThat(pages.post("/cases/" + id + "/pause", As.coordinator(), "from", "1/6/2026", "reason", "NONSENSE"))
                .bodyText()
                .contains("on or after 8 June 2026");
        assertThat(pages.post("/cases/" + id + "/joint-meeting", As.coordinator(), "reason", " "))
                .bodyText()
                .contains("Say why there is no joint meeting");
    }

    @Test // R12
    void waivesTheJointMeetingWithAReason() {
        UUID id = support.engaged(heather, "ACTIVE");

        assertThat(pages.post("/cases/" + id + "/joint-meeting", As.coordinator(), "reason", "Referrer on leave"))
                .hasRedirectedUrl("/cases/" + id);

        assertThat(pages.get("/cases/" + id, As.coordinator()))
                .bodyText()
                .contains("Waived: Referrer on leave")
                .doesNotContain("Waive the joint meeting");
    }

    private long count(String question, Object... parameters) {
        return sql.sql(question).params(parameters).query(Long.class).single();
    }
}
