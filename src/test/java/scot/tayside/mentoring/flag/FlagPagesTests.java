package scot.tayside.mentoring.flag;

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
class FlagPagesTests { // R26

    private static final UUID PERSON = World.id("person", DUNDEE, "ENGAGED");
    private static final String FILE = "/people/" + PERSON;
    private static final String CASE = "/cases/" + World.id("case", DUNDEE, "ENGAGED");

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
    void aFlagStandsOnTheFileForThoseWhoWorkWithThePerson() {
        String flag = flag("24/2/2027");

        assertThat(pages.get(FILE, As.coordinator())).bodyText().contains("Home visits", "Meet in the office", flag);
        assertThat(pages.get(CASE, As.mentor())).bodyText().contains("Home visits", "Meet in the office");
        assertThat(pages.get(FILE, As.referrer(DUNDEE))).bodyText().doesNotContain("Meet in the office");
        assertThat(pages.get(flag, As.manager()))
                .bodyText()
                .contains("Told by his brother", "Social worker, by phone", "24 February 2027", "coordinator");
        assertThat(pages.get(flag, As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Meet in the office")
                .doesNotContain("Told by his brother", flag + "/review");
        assertThat(pages.get(flag, As.otherMentor())).hasStatus(404);
        assertThat(pages.get(flag, As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(trail()).contains("safety.flag-set", "safety.flag-read");
    }

    @Test
    void aFlagStandsWhereverThePersonIsMet() {
        flag("24/2/2027");
        String referral = "/referrals/" + World.id("referral", DUNDEE, "ENGAGED");
        String appointment = "/appointments/" + World.id("appointment", DUNDEE, "ENGAGED");
        String query = "?referral=" + World.id("referral", DUNDEE, "ENGAGED");

        for (String url : List.of(referral, appointment, "/appointments/new" + query, "/contacts/new" + query)) {
            assertThat(pages.get(url, As.mentor())).as(url).bodyText().contains("Home visits", "Meet in the office");
        }
        for (String url : List.of(referral, appointment)) {
            assertThat(pages.get(url, As.referrer(DUNDEE)))
                    .as(url)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Meet in the office");
        }
    }

    @Test
    void aFlagIsReviewedWithinSixMonths() {
        assertThat(setFlag("24/11/2026")).bodyText().contains("Enter a day after today and no later than");
        assertThat(setFlag("25/5/2027")).bodyText().contains("Enter a day after today and no later than 24 May 2027");
        String flag = flag("24/5/2027");

        clock.moveTo(LocalDate.parse("2027-05-25"));
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().contains("Review a risk flag", flag, "overdue");
        assertThat(pages.get("/flags?due=true", As.manager())).bodyText().contains("Review overdue");

        assertThat(pages.post(flag + "/review", As.coordinator(), "reviewOn", "26/11/2027", "text", ""))
                .bodyText()
                .contains("26/11/2027", "Say why it still stands", "no later than");
        assertThat(pages.post(flag + "/review", As.coordinator(), "reviewOn", "25/8/2027", "text", "He asked for it"))
                .hasRedirectedUrl(flag);
        assertThat(pages.get(flag, As.coordinator())).bodyText().contains("25 August 2027", "He asked for it");
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().doesNotContain("Review a risk flag");
    }

    @Test
    void aFlagIsTakenOffWithItsReason() {
        String flag = flag("24/2/2027");

        assertThat(pages.post(flag + "/end", As.coordinator())).bodyText().contains("Write something");
        assertThat(pages.post(flag + "/end", As.coordinator(), "text", "Has moved"))
                .hasRedirectedUrl(flag);

        assertThat(pages.get(flag, As.coordinator()))
                .bodyText()
                .contains("Has moved", "Taken off on", "24 November 2026")
                .doesNotContain(flag + "/review");
        assertThat(pages.get(FILE, As.coordinator())).bodyText().doesNotContain("Meet in the office");
        assertThat(pages.post(flag + "/end", As.coordinator(), "text", "Again"))
                .bodyText()
                .contains("It was taken off on 24 November 2026", "Again");
    }

    @Test
    void aFormKeepsWhatWasTyped() {
        assertThat(pages.post("/flags/new?person=" + PERSON, As.coordinator(), "words", "Kept"))
                .bodyText()
                .contains("Kept", "Choose the kind of risk", "Say what it rests on", "Say who said so");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        flag("24/2/2027");
        List<Long> one = List.of(statements("/flags"), statements(FILE));
        flag("24/3/2027");

        assertThat(List.of(statements("/flags"), statements(FILE))).isEqualTo(one);
    }

    private long statements(String url) {
        return Statements.during(() -> pages.get(url, As.manager()));
    }

    private String flag(String reviewOn) {
        return redirect(setFlag(reviewOn));
    }

    private MvcTestResult setFlag(String reviewOn) {
        return pages.post(
                "/flags/new?person=" + PERSON,
                As.coordinator(),
                "kind",
                "HOME_VISITS",
                "words",
                "Meet in the office",
                "evidence",
                "Told by his brother",
                "source",
                "Social worker, by phone",
                "authorisedBy",
                sql.sql("select id::text from user_account where username = 'coordinator@tca.example'")
                        .query(String.class)
                        .single(),
                "reviewOn",
                reviewOn);
    }

    private static String redirect(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private List<String> trail() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
