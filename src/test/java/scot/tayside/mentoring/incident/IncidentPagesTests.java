package scot.tayside.mentoring.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class IncidentPagesTests {

    private static final UUID PERSON = World.id("person", DUNDEE, "ENGAGED");
    private static final String FILE = "/people/" + PERSON;

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        List.of(As.coordinator(), As.manager(), As.director(), As.mentor()).forEach(each -> pages.get("/", each));
    }

    @Test
    void anIncidentIsRecordedFollowedAndClosed() {
        String incident = incident("");

        assertThat(pages.get(incident, As.mentor()))
                .bodyText()
                .contains("Slipped on the stairs")
                .doesNotContain("/close");
        assertThat(pages.get(incident, As.otherMentor())).hasStatus(404);
        assertThat(pages.get(incident, As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().contains("See to an incident", incident);
        assertThat(pages.get("/incidents?concerned=STAFF&open=true&from=2026-11-01", As.manager()))
                .bodyText()
                .contains(incident);
        assertThat(pages.get("/incidents?kind=DATA", As.manager())).bodyText().contains("No incident fits");

        pages.post(incident + "/note", As.mentor(), "text", "Seen by a doctor");
        assertThat(pages.post(incident + "/close", As.coordinatorOf(DUNDEE), "text", "A rail is fitted"))
                .hasRedirectedUrl(incident);
        assertThat(pages.get(incident, As.manager()))
                .bodyText()
                .contains("Seen by a doctor", "A rail is fitted", "Closed on");
        assertThat(pages.post(incident + "/close", As.manager(), "text", "Again"))
                .bodyText()
                .contains("It was closed on 24 November 2026");
        assertThat(trail()).contains("safety.incident-recorded", "safety.incident-closed", "safety.incident-added");
    }

    @Test
    void whatFollowsIsAskedOfOnePersonByADay() {
        String incident = incident("");
        String mentor = account("mentor@tca.example");

        assertThat(ask(incident, "", mentor, "23/11/2026"))
                .bodyText()
                .contains("Say what is to be done", "Enter today or a day to come");
        assertThat(ask(incident, "Fit a rail", account("volunteer@tca.example"), "30/11/2026"))
                .bodyText()
                .contains("Choose one of the people in the list", "Fit a rail");
        assertThat(ask(incident, "Fit a rail", mentor, "30/11/2026")).hasRedirectedUrl(incident);

        assertThat(pages.get("/", As.mentor())).bodyText().contains("Do what follows an incident", incident);
        assertThat(pages.post(incident + "/close", As.coordinatorOf(DUNDEE), "text", "All is well"))
                .bodyText()
                .contains("Something is still to be done about it", "All is well");
        clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(pages.get(incident, As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("Fit a rail", "30 Nov 2026", "Overdue");

        String done = incident + "/actions/" + action() + "/done";
        assertThat(pages.post(done, As.mentor())).bodyText().contains("Write something");
        assertThat(pages.post(done, As.mentor(), "text", "Fitted on Monday")).hasRedirectedUrl(incident);
        assertThat(pages.post(done, As.manager(), "text", "Again"))
                .bodyText()
                .contains("It was done on 1 December 2026");
        assertThat(pages.get(incident, As.manager()))
                .bodyText()
                .contains("Fitted on Monday", "mentor, 1 Dec 2026")
                .doesNotContain(done, "Overdue");
        assertThat(pages.get("/", As.mentor())).bodyText().doesNotContain("Do what follows an incident");
        assertThat(pages.post(incident + "/close", As.coordinatorOf(DUNDEE), "text", "All is well"))
                .hasRedirectedUrl(incident);
        assertThat(ask(incident, "Too late", mentor, "30/12/2026")).bodyText().contains("It was closed on");
        assertThat(trail()).contains("incident.action-set", "incident.action-done");
    }

    @Test
    void onlyWhoeverWasAskedOrSteersSaysThatItIsDone() {
        String incident = incident("");
        ask(incident, "Write to the centre", account("manager@tca.example"), "30/11/2026");

        assertThat(pages.get(incident, As.mentor())).hasStatusOk().bodyText().doesNotContain("/done");
        assertThat(pages.post(incident + "/actions/" + action() + "/done", As.mentor(), "text", "Done"))
                .hasStatus(404);
        assertThat(pages.post(incident + "/actions/" + action() + "/done", As.otherMentor(), "text", "Done"))
                .hasStatus(404);
    }

    @Test
    void anIncidentOfAClientIsForThoseOfTheFile() {
        String incident = incident("?person=" + PERSON);

        assertThat(pages.get(incident, As.coordinatorOf(DUNDEE))).bodyText().contains("On the file of", FILE);
        assertThat(pages.get(incident, As.cathCoordinator())).hasStatus(404);
    }

    @Test
    void aFormKeepsWhatWasTyped() {
        assertThat(pages.post("/incidents/new", As.mentor(), "place", "Kept", "followUpOn", "1/12/2026"))
                .bodyText()
                .contains("Kept", "Choose the kind of incident", "Say what is to be done by that day");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        incident("");
        long one = statements("/incidents");
        incident("");
        incident("");

        assertThat(statements("/incidents")).isEqualTo(one);
    }

    private long statements(String url) {
        return Statements.during(() -> pages.get(url, As.manager()));
    }

    private MvcTestResult ask(String incident, String what, String owner, String dueOn) {
        return pages.post(
                incident + "/actions/new", As.coordinatorOf(DUNDEE), "what", what, "owner", owner, "dueOn", dueOn);
    }

    private String action() {
        return sql.sql("select id::text from incident_action")
                .query(String.class)
                .single();
    }

    private String account(String username) {
        return sql.sql("select id::text from user_account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private String incident(String query) {
        return redirect(pages.post(
                "/incidents/new" + query,
                As.mentor(),
                "kind",
                "ACCIDENT",
                "happenedOn",
                "23/11/2026",
                "happenedAt",
                "14:30",
                "place",
                "Community centre",
                "area",
                "DUNDEE",
                "concerned",
                "STAFF",
                "whom",
                "A volunteer",
                "words",
                "Slipped on the stairs"));
    }

    private static String redirect(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private List<String> trail() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
