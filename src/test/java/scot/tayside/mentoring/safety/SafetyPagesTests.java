package scot.tayside.mentoring.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class SafetyPagesTests { // R26

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

    @Autowired
    EscalateConcerns escalation;

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
    void aFlagIsReviewedWithinSixMonths() {
        assertThat(setFlag("24/11/2026")).bodyText().contains("Enter a day after today and no later than");
        assertThat(setFlag("25/5/2027")).bodyText().contains("Enter a day after today and no later than 24 May 2027");
        String flag = flag("24/5/2027");

        clock.moveTo(LocalDate.parse("2027-05-25"));
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().contains("Review a risk flag", flag, "overdue");
        assertThat(pages.get("/safety/flags?due=true", As.manager())).bodyText().contains("Review overdue");

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
        assertThat(pages.post("/safety/flags/new?person=" + PERSON, As.coordinator(), "words", "Kept"))
                .bodyText()
                .contains("Kept", "Choose the kind of risk", "Say what it rests on", "Say who said so");
        assertThat(pages.post(
                        "/safety/concerns/new?person=" + PERSON, As.mentor(), "whom", "Kept", "seenOn", "1/1/2027"))
                .bodyText()
                .contains("Kept", "Choose whether an adult or a child", "Enter today or a day in the past");
        assertThat(pages.post("/safety/incidents/new", As.mentor(), "place", "Kept", "followUpOn", "1/12/2026"))
                .bodyText()
                .contains("Kept", "Choose the kind of incident", "Say what is to be done by that day");
    }

    @Test
    void aConcernIsNotForAnotherMentorOfTheSamePerson() {
        pages.get("/", As.otherMentor());
        sql.sql("""
                        insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, started_on)
                        select gen_random_uuid(), referral_id, person_id, ?, kind, status, proposed_on, agreed_on, started_on
                        from mentor_match where person_id = ? and status = 'ACTIVE'
                        """).params(World.mentorOf(ANGUS), PERSON).update();
        String concern = concern();

        assertThat(pages.get(CASE, As.otherMentor())).hasStatusOk();
        assertThat(pages.get(concern, As.otherMentor())).hasStatus(404);
        assertThat(pages.get(concern, As.mentor())).hasStatusOk();
    }

    @Test
    void aConcernIsWorkAtOnceAndALetterNamesNobody() {
        String concern = concern();

        assertThat(letters())
                .contains("coordinator@tca.example A protection concern needs you today")
                .contains("manager@tca.example A protection concern needs you today")
                .noneMatch(letter -> letter.contains("mentor@") || letter.contains("director@"));
        for (RequestPostProcessor reader : List.of(As.coordinator(), As.manager())) {
            assertThat(pages.get("/", reader)).bodyText().contains("Take up a protection concern today", concern);
        }
        assertThat(pages.get(concern, As.mentor()))
                .bodyText()
                .contains("A bruise")
                .doesNotContain("take-up");
        assertThat(pages.get(concern, As.otherMentor())).hasStatus(404);
        assertThat(pages.get("/safety/concerns", As.coordinatorOf(ANGUS)))
                .bodyText()
                .contains("No protection concern fits");

        assertThat(pages.post(concern + "/take-up", As.coordinatorOf(DUNDEE))).hasRedirectedUrl(concern);
        assertThat(pages.get(concern, As.manager()))
                .bodyText()
                .contains("Taken up by", "DUNDEE.coordinator, 24 November 2026");
        assertThat(pages.post(concern + "/take-up", As.manager())).hasStatus(409);
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("See to a protection concern")
                .doesNotContain("Take up a protection concern today");
    }

    @Test
    void aConcernIsReferredOnAndClosedByAnother() {
        String concern = concern(As.coordinator());
        pages.post(concern + "/take-up", As.coordinator());
        assertThat(pages.post(concern + "/refer", As.coordinator(), "text", "Told the duty desk"))
                .hasRedirectedUrl(concern);

        assertThat(close(concern, As.coordinator())).bodyText().contains("Somebody else closes it", "Safe now");
        assertThat(pages.post(concern + "/close", As.manager())).bodyText().contains("Choose what came of it");
        assertThat(close(concern, As.manager())).hasRedirectedUrl(concern);

        assertThat(pages.get(concern, As.coordinator()))
                .bodyText()
                .contains("Told the duty desk", "Safe now", "Others have taken it on", "Closed on")
                .doesNotContain(concern + "/close");
        assertThat(trail())
                .contains(
                        "safety.concern-raised",
                        "safety.concern-taken-up",
                        "safety.concern-referred",
                        "safety.concern-closed",
                        "safety.concern-read");
    }

    @Test
    void aConcernIsOnlyAddedTo() {
        String concern = concern();
        pages.post(concern + "/note", As.mentor(), "text", "She told me more");

        assertThat(pages.get(concern, As.manager())).bodyText().contains("A bruise", "She told me more");
        assertThatThrownBy(() -> sql.sql("update protection_concern set words = 'nothing'")
                        .update())
                .hasMessageContaining("only added to");
    }

    @Test
    void theEntriesOfAConcernStay() {
        String concern = concern();
        pages.post(concern + "/note", As.mentor(), "text", "She told me more");

        assertThatThrownBy(() -> sql.sql("delete from safety_entry").update()).hasMessageContaining("does not change");
    }

    @Test
    void whatNobodyTookUpGoesToTheManagerAndTheDirectorOnce() {
        String concern = concern();
        escalation.escalate();
        assertThat(letters()).noneMatch(letter -> letter.contains("Nobody has taken up"));

        clock.moveTo(LocalDate.parse("2026-11-25"));
        escalation.escalate();
        escalation.escalate();

        assertThat(letters())
                .filteredOn(letter -> letter.contains("Nobody has taken up"))
                .containsExactlyInAnyOrder(
                        "manager@tca.example Nobody has taken up a protection concern",
                        "director@tca.example Nobody has taken up a protection concern");
        assertThat(pages.get("/", As.director())).bodyText().contains("Nobody has taken up a concern about");
        assertThat(pages.get("/safety/overdue", As.director()))
                .bodyText()
                .contains("PC0", "coordinator", "24 Nov 2026")
                .doesNotContain("Engaged", "A bruise", concern);
        assertThat(pages.get(concern, As.manager())).bodyText().contains("Nobody took it up on 24 November 2026");
        assertThat(trail()).contains("safety.concern-escalated");

        pages.post(concern + "/take-up", As.manager());
        assertThat(pages.get("/safety/overdue", As.director())).bodyText().contains("Every concern was taken up");
        assertThat(pages.get("/", As.director())).bodyText().doesNotContain("Nobody has taken up a concern");
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
        assertThat(pages.get("/safety/incidents?concerned=STAFF&open=true&from=2026-11-01", As.manager()))
                .bodyText()
                .contains(incident);
        assertThat(pages.get("/safety/incidents?kind=DATA", As.manager()))
                .bodyText()
                .contains("No incident fits");

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
    void anIncidentOfAClientIsForThoseOfTheFile() {
        String incident = incident("?person=" + PERSON);

        assertThat(pages.get(incident, As.coordinatorOf(DUNDEE))).bodyText().contains("On the file of", FILE);
        assertThat(pages.get(incident, As.cathCoordinator())).hasStatus(404);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        flag("24/2/2027");
        concern();
        incident("");
        List<String> lists = List.of("/safety/flags", "/safety/concerns", "/safety/incidents", FILE);
        List<Long> one = lists.stream().map(this::statements).toList();
        flag("24/3/2027");
        concern();
        incident("");
        incident("");

        assertThat(lists.stream().map(this::statements).toList()).isEqualTo(one);
    }

    private long statements(String url) {
        return Statements.during(() -> pages.get(url, As.manager()));
    }

    private MvcTestResult close(String concern, RequestPostProcessor as) {
        return pages.post(concern + "/close", as, "outcome", "PASSED_ON", "text", "Safe now");
    }

    private String flag(String reviewOn) {
        return redirect(setFlag(reviewOn));
    }

    private MvcTestResult setFlag(String reviewOn) {
        return pages.post(
                "/safety/flags/new?person=" + PERSON,
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

    private String concern() {
        return concern(As.mentor());
    }

    private String concern(RequestPostProcessor as) {
        return redirect(pages.post(
                "/safety/concerns/new?person=" + PERSON,
                as,
                "about",
                "CHILD",
                "whom",
                "Her son",
                "seenOn",
                "24/11/2026",
                "words",
                "A bruise"));
    }

    private String incident(String query) {
        return redirect(pages.post(
                "/safety/incidents/new" + query,
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

    private List<String> letters() {
        return sql.sql("select recipient || ' ' || subject from mail")
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
