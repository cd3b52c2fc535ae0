package scot.tayside.mentoring.transition;

import static org.assertj.core.api.Assertions.assertThat;

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
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class TransitionPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentee;
    String url;

    @BeforeEach
    void somebodyInTheLastMonths() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("PERTH_KINROSS", "Samplefield");
        mentee = support.engaged(heather, "ACTIVE");
        url = "/transitions/" + mentee;
    }

    @Test // R8
    void recordsAnOfferTheAnswerAndWhatCameOfIt() {
        assertThat(pages.get("/transitions", As.coordinator()))
                .bodyText()
                .contains("Heather Samplefield", "No offer yet", "31 Dec 2026");
        assertThat(pages.get("/cases/" + mentee, As.coordinator()))
                .bodyText()
                .contains("To be offered from 31 October 2026", "Record an offer");

        assertThat(offer("BEFRIENDING", "31/10/2026", "PENDING")).hasRedirectedUrl(url);
        assertThat(answer("ACCEPTED", "2/11/2026", "")).hasRedirectedUrl(url);

        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .contains("Accepted, waiting", "Find a befriender", "2 November 2026")
                .doesNotContain("Still to be offered");
        assertThat(pages.get("/transitions", As.coordinator())).bodyText().contains("Befriending", "Accepted, waiting");

        assertThat(result("WITHDREW", "10/11/2026", "Found work")).hasRedirectedUrl(url);

        assertThat(pages.get(url, As.coordinator())).bodyText().contains("Withdrew", "Found work");
        assertThat(pages.get("/transitions?standing=WITHDREW", As.coordinator()))
                .bodyText()
                .contains("Samplefield");
        assertThat(audited())
                .containsExactly(
                        "transition.answered Befriending: Accepted",
                        "transition.came-of-it Befriending: The mentee no longer wants it on 2026-11-10",
                        "transition.offered Befriending on 2026-10-31: Not answered yet");
    }

    @Test // R8
    void offersNothingBeforeTheLastTwoMonths() {
        assertThat(offer("BEFRIENDING", "30/10/2026", "PENDING"))
                .hasStatusOk()
                .bodyText()
                .contains("from 31 October 2026", "30/10/2026");
        sql.sql("update referral set order_end = null").update();
        assertThat(offer("BEFRIENDING", "20/11/2026", "PENDING"))
                .bodyText()
                .contains("no end is recorded for this one");
    }

    @Test // R9
    void offersBefriendingInPerthAndKinrossOnly() {
        UUID elsewhere = support.engaged(support.mentee("ANGUS", "Elsewhere"), "ACTIVE");

        assertThat(pages.get("/transitions/" + elsewhere + "/new", As.coordinator()))
                .bodyText()
                .contains("Peer mentoring", "A support group", "A placement")
                .doesNotContain("value=\"BEFRIENDING\"");
        assertThat(pages.post(
                        "/transitions/" + elsewhere + "/new",
                        As.coordinator(),
                        "kind",
                        "BEFRIENDING",
                        "offeredOn",
                        "20/11/2026",
                        "answer",
                        "PENDING"))
                .bodyText()
                .contains("peer mentoring or a support group");
        assertThat(pages.get("/transitions/" + elsewhere, As.coordinator()))
                .bodyText()
                .contains("Still to be offered: Peer mentoring / A support group");
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        assertThat(pages.post(url + "/new", As.coordinator(), "offeredOn", "tomorrow", "what", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "tomorrow",
                        "kept",
                        "Enter a real date",
                        "Choose what is offered",
                        "Choose what the mentee said");
        assertThat(offer("BEFRIENDING", "1/11/2026", "DECLINED"))
                .bodyText()
                .contains("Enter the day of the answer", "Choose why the mentee said no");
        assertThat(offer("BEFRIENDING", "25/11/2026", "PENDING"))
                .bodyText()
                .contains("Enter today or a day in the past");
        assertThat(offer("BEFRIENDING", "1/11/2026", "PENDING")).hasRedirectedUrl(url);
        assertThat(offer("BEFRIENDING", "2/11/2026", "PENDING"))
                .bodyText()
                .contains("was offered already and is not answered yet");
        assertThat(answer("DECLINED", "31/10/2026", "OTHER"))
                .bodyText()
                .contains("Say what the other reason is", "31/10/2026");
        assertThat(answer("ACCEPTED", "31/10/2026", "")).bodyText().contains("It was offered on 1 November 2026");
        assertThat(answer("PENDING", "", "")).bodyText().contains("Choose yes or no");
        assertThat(result("STARTED", "2/11/2026", "")).bodyText().contains("has not accepted this offer");
        assertThat(answer("ACCEPTED", "3/11/2026", "")).hasRedirectedUrl(url);
        assertThat(answer("ACCEPTED", "3/11/2026", "")).hasStatus(409);
        assertThat(result("CAME_TO_NOTHING", "2/11/2026", "")).bodyText().contains("Say in a few words why");
        assertThat(result("STARTED", "2/11/2026", "")).bodyText().contains("It was accepted on 3 November 2026");
    }

    @Test
    void takesAnswersAfterTheSupportHasEndedButNoNewOffer() {
        offer("BEFRIENDING", "1/11/2026", "PENDING");
        sql.sql("update mentee_case set status = 'CLOSED', closed_on = '2026-11-20'")
                .update();

        assertThat(offer("PLACEMENT", "20/11/2026", "PENDING")).bodyText().contains("This case is closed");
        assertThat(answer("ACCEPTED", "23/11/2026", "")).hasRedirectedUrl(url);
        assertThat(pages.get("/transitions", As.coordinator())).bodyText().contains("Samplefield");
    }

    /** Consent opens the file to the partner: with the acceptance, and until the mentee withdraws. */
    @Test // R24
    void letsTheFriendsCoordinatorSeeWhoAccepted() {
        assertThat(pages.get(url, As.cathCoordinator())).hasStatus(404);
        offer("BEFRIENDING", "1/11/2026", "PENDING");
        assertThat(pages.get(url, As.cathCoordinator())).hasStatus(404);

        answer("ACCEPTED", "2/11/2026", "");
        assertThat(pages.get(url, As.cathCoordinator())).bodyText().contains("Find a befriender");
        assertThat(pages.get("/transitions", As.cathCoordinator())).bodyText().contains("Samplefield");

        result("WITHDREW", "3/11/2026", "Busy");
        assertThat(pages.get(url, As.cathCoordinator())).hasStatus(404);
    }

    @Test
    void saysByItselfThatBefriendingHasStarted() {
        offer("BEFRIENDING", "1/11/2026", "PENDING");
        answer("ACCEPTED", "2/11/2026", "");
        UUID friend = support.mentor(new Viewers(application).mentor());
        UUID match = support.match(heather, friend, "ACTIVE");
        sql.sql("update mentor_match set kind = 'BEFRIENDING', started_on = '2026-11-12' where id = ?")
                .param(match)
                .update();

        assertThat(pages.get(url, As.coordinator())).bodyText().contains("Started", "12 November 2026");
    }

    @Test
    void isForWhoeverCoordinatesTheCase() {
        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.get("/transitions", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .contains("Nobody’s order ends within two months");
        assertThat(pages.get("/transitions", As.mentor())).hasStatus(403);
        assertThat(pages.post(url + "/new", As.referrer(LocalAuthority.PERTH_KINROSS)))
                .hasStatus(403);
    }

    @Test
    void tellsTheReferrerWhatWasOfferedButNotWhyItWasDeclined() {
        pages.post(
                url + "/new",
                As.coordinator(),
                "kind",
                "BEFRIENDING",
                "offeredOn",
                "1/11/2026",
                "answer",
                "DECLINED",
                "answeredOn",
                "2/11/2026",
                "why",
                "OTHER",
                "remark",
                "A private reason");

        assertThat(pages.get("/cases/" + mentee, As.referrer(LocalAuthority.PERTH_KINROSS)))
                .bodyText()
                .contains("Befriending, offered on 1 November 2026: declined")
                .doesNotContain("A private reason", "/transitions");
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        pages.get("/transitions", As.coordinator());
        long few = Statements.during(() -> pages.get("/transitions", As.coordinator()));
        for (int i = 0; i < 20; i++) {
            support.engaged(support.mentee("ANGUS", "Further" + i), "ACTIVE");
        }

        assertThat(Statements.during(() -> pages.get("/transitions?sort=-standing&area=ANGUS", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
        assertThat(pages.get("/transitions?standing=TO_BE_OFFERED&name=further1", As.coordinator()))
                .bodyText()
                .contains("11 found")
                .doesNotContain("Samplefield");
    }

    private MvcTestResult offer(String kind, String on, String answer) {
        return pages.post(url + "/new", As.coordinator(), "kind", kind, "offeredOn", on, "answer", answer);
    }

    private MvcTestResult answer(String answer, String on, String why) {
        return pages.post(
                follow("answer"), As.coordinator(), "version", "0", "answer", answer, "answeredOn", on, "why", why);
    }

    private MvcTestResult result(String what, String on, String word) {
        String version = sql.sql("select version from transition_offer")
                .query(String.class)
                .single();
        return pages.post(follow("result"), As.coordinator(), "version", version, "what", what, "on", on, "word", word);
    }

    private String follow(String step) {
        return "/transitions/offers/"
                + sql.sql("select id from transition_offer").query(UUID.class).single() + "/" + step;
    }

    private List<String> audited() {
        return sql.sql("""
                        select action || ' ' || details from audit_entry
                        where action like 'transition.%' and action <> 'transition.read' order by 1
                        """).query(String.class).list();
    }
}
