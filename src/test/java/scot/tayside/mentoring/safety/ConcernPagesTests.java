package scot.tayside.mentoring.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class ConcernPagesTests { // R26

    private static final UUID PERSON = World.id("person", DUNDEE, "ENGAGED");
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

    @ParameterizedTest(name = "raised at {0}")
    @CsvSource({
        // late in the evening, and a minute past midnight
        "2026-11-24T23:55, 2026-11-24T23:59, 2026-11-25T00:05",
        "2026-11-25T00:01, 2026-11-25T23:59, 2026-11-26T00:05",
        // Saturday and Sunday are days like others
        "2026-11-28T10:00, 2026-11-28T23:59, 2026-11-29T00:05",
        // in summer the day begins an hour before that of Greenwich
        "2027-07-01T00:30, 2027-07-01T23:59, 2027-07-02T00:05",
        // the nights of 25 and of 23 hours
        "2026-10-24T23:30, 2026-10-24T23:59, 2026-10-25T00:05",
        "2026-10-25T01:30, 2026-10-25T23:59, 2026-10-26T00:05",
        "2027-03-27T23:30, 2027-03-27T23:59, 2027-03-28T00:05"
    })
    void theDayOfAConcernIsThatOfTheClocksHere(LocalDateTime raised, LocalDateTime inTime, LocalDateTime late) {
        clock.moveTo(raised);
        concern(As.mentor(), raised.toLocalDate().toString());

        clock.moveTo(inTime);
        escalation.escalate();
        assertThat(letters()).noneMatch(letter -> letter.contains("Nobody has taken up"));

        clock.moveTo(late);
        escalation.escalate();
        assertThat(letters())
                .anyMatch(letter -> letter.equals("director@tca.example Nobody has taken up a protection concern"));
    }

    @Test
    void whatWasTakenUpIsNotEscalated() {
        String concern = concern();
        pages.post(concern + "/take-up", As.coordinator());

        clock.moveTo(LocalDate.parse("2026-11-25"));
        escalation.escalate();

        assertThat(letters()).noneMatch(letter -> letter.contains("Nobody has taken up"));
    }

    @Test
    void aFormKeepsWhatWasTyped() {
        assertThat(pages.post(
                        "/safety/concerns/new?person=" + PERSON, As.mentor(), "whom", "Kept", "seenOn", "1/1/2027"))
                .bodyText()
                .contains("Kept", "Choose whether an adult or a child", "Enter today or a day in the past");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        concern();
        long one = statements("/safety/concerns");
        concern();

        assertThat(statements("/safety/concerns")).isEqualTo(one);
    }

    private long statements(String url) {
        return Statements.during(() -> pages.get(url, As.manager()));
    }

    private MvcTestResult close(String concern, RequestPostProcessor as) {
        return pages.post(concern + "/close", as, "outcome", "PASSED_ON", "text", "Safe now");
    }

    private String concern() {
        return concern(As.mentor());
    }

    private String concern(RequestPostProcessor as) {
        return concern(as, "24/11/2026");
    }

    private String concern(RequestPostProcessor as, String seenOn) {
        return redirect(pages.post(
                "/safety/concerns/new?person=" + PERSON,
                as,
                "about",
                "CHILD",
                "whom",
                "Her son",
                "seenOn",
                seenOn,
                "words",
                "A bruise"));
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
