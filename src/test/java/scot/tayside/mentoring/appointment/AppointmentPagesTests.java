package scot.tayside.mentoring.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class AppointmentPagesTests {

    private static final List<String> AWAY = List.of(
            "kind", "MEETING", "day", "24/11/2026", "from", "14:00", "until", "15.00", "placeKind", "PUBLIC_PLACE");

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    RaiseAlarms alarms;

    Pages pages;
    Mentee heather;
    UUID mentor;
    UUID mentee;

    @BeforeEach
    void somebodyWithAMentor() {
        pages = new Pages(tester);
        Support support = new Support(sql);
        heather = support.mentee("ANGUS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
        support.match(heather, mentor, "ACTIVE");
        mentee = support.engaged(heather, "ACTIVE");
    }

    @Test
    void isOnTheCaseTheHomePageAndTheReferrersList() {
        String url = made(As.mentor());

        assertThat(pages.get(url, As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("14:00 – 15:00", "Café by the harbour", "Office, 01382 000000", "Check in", "Move it");
        assertThat(pages.get("/cases/" + mentee, As.mentor()))
                .bodyText()
                .contains("Tuesday 24 November, 14:00", "/appointments/new?referral=");
        assertThat(pages.get("/", As.mentor())).bodyText().contains("Today, 14:00", url + "/check-in");
        assertThat(pages.get("/appointments", As.referrer(LocalAuthority.ANGUS)))
                .bodyText()
                .contains("Samplefield", "24 Nov 2026, 14:00");
        assertThat(pages.get(url, As.referrer(LocalAuthority.ANGUS)))
                .hasStatusOk()
                .bodyText()
                .contains("14:00 – 15:00", "Public place")
                .doesNotContain("Café", "01382", "Check in", "Move it");
        assertThat(text("select string_agg(title, '; ') from reading.timeline where kind = 'appointment'"))
                .isEqualTo("Appointment at 14:00: meeting");
        assertThat(
                        text(
                                "select string_agg(action, ' ' order by at, action) from audit_entry where subject_type = 'appointment'"))
                .contains("appointment.scheduled", "appointment.read");
    }

    @Test
    void saysWhenNothingIsBooked() {
        assertThat(pages.get("/appointments", As.mentor())).bodyText().contains("There is no appointment");
        assertThat(pages.get("/", As.mentor())).bodyText().contains("You have no appointment");
        assertThat(pages.get("/cases/" + mentee, As.mentor())).bodyText().contains("No appointment is made");
    }

    @Test // R25
    void asksForAPlanAwayFromTheOffice() {
        assertThat(make(As.mentor(), AWAY))
                .hasStatusOk()
                .bodyText()
                .contains("Say where exactly", "Say who is told", "place-error", "told-error", "value=\"14:00\"");
        assertThat(make(As.mentor(), with(AWAY, "placeKind", "OFFICE"))).hasStatus(302);
        String url = "/appointments/" + text("select id::text from appointment");

        assertThat(pages.post(url + "/plan", As.mentor(), "version", "0", "placeKind", "HOME", "place", "Her house"))
                .hasStatusOk()
                .bodyText()
                .contains("Say who is told", "Her house");
        assertThat(pages.post(
                        url + "/plan",
                        As.mentor(),
                        "version",
                        "0",
                        "placeKind",
                        "HOME",
                        "place",
                        "Her house",
                        "told",
                        "Me"))
                .hasRedirectedUrl(url);
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(make(As.coordinator(), List.of("day", "soon", "from", "noon", "place", "kept")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "soon",
                        "noon",
                        "kept",
                        "Choose what it is to be",
                        "Choose what kind of place it is",
                        "Enter a real date",
                        "Enter a time, such as");
        assertThat(make(
                        As.mentor(),
                        List.of(
                                "kind",
                                "MEETING",
                                "day",
                                "23/11/2026",
                                "from",
                                "15:00",
                                "until",
                                "14:00",
                                "placeKind",
                                "OFFICE")))
                .bodyText()
                .contains(
                        "Enter today or a day to come", "Enter an end of the appointment that is after its beginning");
        assertThat(make(As.mentor(), with(AWAY, "day", "25/11/2027")))
                .bodyText()
                .contains("Enter a day within a year");
    }

    @Test
    void isMovedWithWhoAskedAndWhy() {
        String url = made(As.mentor());

        assertThat(move(url, As.mentor(), "0", "")).bodyText().contains("Say why it is moved", "26/11/2026");
        assertThat(move(url, As.mentor(), "0", "Bus strike")).hasRedirectedUrl(url);
        assertThat(move(url, As.mentor(), "0", "From another tab")).hasStatus(409);

        assertThat(pages.get(url, As.mentor()))
                .bodyText()
                .contains(
                        "26 November 2026",
                        "It was to be on 24 November 2026 at 14:00. Who asked: The mentee.",
                        "Bus strike");
        assertThat(pages.get(url, As.referrer(LocalAuthority.ANGUS))).bodyText().doesNotContain("Bus strike");
        assertThat(text("select details from audit_entry where action = 'appointment.moved'"))
                .isEqualTo("2026-11-24 14:00–15:00 → 2026-11-26 09:00–10:00");
    }

    @Test
    void isCalledOffWithWhoAndWhy() {
        String url = made(As.coordinator());

        assertThat(pages.post(url + "/cancel", As.coordinator(), "version", "0"))
                .bodyText()
                .contains("Choose who called it off", "Say why");
        assertThat(cancel(url, "0")).hasRedirectedUrl(url);
        assertThat(cancel(url, "1")).bodyText().contains("The appointment was called off");

        assertThat(pages.get(url, As.mentor()))
                .bodyText()
                .contains("Called off", "Ill")
                .doesNotContain("Check in");
        assertThat(pages.get("/", As.mentor())).bodyText().doesNotContain("Today, 14:00");
        assertThat(made(As.mentor())).isNotEqualTo(url);
    }

    @Test
    void aMentorIsAtOnePlaceAtATime() {
        made(As.mentor());

        assertThat(make(As.coordinator(), planned())).bodyText().contains("The mentor has another appointment");
        assertThat(make(
                        As.coordinator(),
                        with(planned(), "mentor", UUID.randomUUID().toString())))
                .bodyText()
                .contains("Choose somebody who mentors this person now");
        sql.sql("update mentee_case set status = 'CLOSED', closed_on = '2026-11-20'")
                .update();
        assertThat(make(As.coordinator(), planned())).bodyText().contains("Support of this person is over");
    }

    @Test
    void checksInAndOutWithOnePressEach() {
        String url = made(As.mentor());

        assertThat(pages.post(url + "/check-in", As.mentor())).hasRedirectedUrl(url);
        clock.advance(Duration.ofMinutes(5));
        assertThat(pages.post(url + "/check-in", As.mentor())).hasRedirectedUrl(url);
        assertThat(cancel(url, "1")).bodyText().contains("The appointment stays as it is");
        assertThat(pages.post(url + "/check-out", As.mentor())).hasRedirectedUrl(url);
        clock.advance(Duration.ofHours(12));
        assertThat(pages.post(url + "/check-out", As.mentor())).hasRedirectedUrl(url);

        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .containsSubsequence("Checked in at", "09:00", "Checked out at", "09:05");
        alarms.raise();
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobodyChecksInTheDayBefore() {
        String url = made(As.mentor(), with(planned(), "day", "25/11/2026"));

        assertThat(pages.post(url + "/check-in", As.mentor()))
                .hasStatus(409)
                .bodyText()
                .contains("25 November 2026");
    }

    @Test // R25
    void looksForAMentorAnHourAfterTheExpectedEnd() {
        String url = made(As.mentor());
        pages.get("/", As.coordinator());
        pages.post(url + "/check-in", As.mentor());
        clock.moveTo(LocalDateTime.parse("2026-11-24T15:59"));
        alarms.raise();
        assertThat(letters()).isEmpty();

        clock.moveTo(LocalDateTime.parse("2026-11-24T16:00"));
        alarms.raise();
        alarms.raise();

        assertThat(letters()).containsExactly("coordinator@tca.example A mentor has not checked out");
        assertThat(text("select body from mail")).contains("15:00 on 24 November 2026", url);
        assertThat(pages.get("/", As.coordinator())).bodyText().contains("A mentor has not checked out", url);
        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .contains("had not checked out by 16:00", "Say what was found");
        assertThat(pages.get("/appointments", As.coordinator())).bodyText().contains("Not back");
    }

    @Test
    void theSearchEndsWithACheckOut() {
        String url = looked();

        pages.post(url + "/check-out", As.mentor());

        assertThat(pages.get("/", As.coordinator())).bodyText().doesNotContain("A mentor has not checked out");
        assertThat(found(url, "Late")).bodyText().contains("Nobody is looked for any more");
    }

    @Test
    void theSearchEndsWithAWordOnWhatWasFound() {
        String url = looked();

        assertThat(found(url, " ")).bodyText().contains("Say what was found");
        assertThat(pages.post(url + "/found", As.mentor(), "found", "I am fine"))
                .hasStatus(403);
        assertThat(found(url, "Safe at home, phone was flat")).hasRedirectedUrl(url);
        assertThat(found(url, "Again")).hasStatusOk().bodyText().contains("Nobody is looked for any more", "Again");

        assertThat(pages.get(url, As.coordinator())).bodyText().contains("Safe at home, phone was flat");
        assertThat(pages.get("/", As.coordinator())).bodyText().doesNotContain("A mentor has not checked out");
        alarms.raise();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void writesToManagersWhereThereIsNoCoordinator() {
        String url = made(As.mentor());
        pages.get("/", As.manager());
        clock.moveTo(LocalDateTime.parse("2026-11-24T20:00"));

        alarms.raise();

        assertThat(letters()).containsExactly("manager@tca.example A mentor has not checked out");
        assertThat(text("select action from audit_entry where action = 'appointment.alarm-raised'"))
                .isNotNull();
        assertThat(pages.get("/", As.manager())).bodyText().contains(url);
        assertThat(pages.get(url, As.manager())).bodyText().contains("Say what was found");
    }

    @Test
    void leadsToAContactThatIsFilledIn() {
        String url = made(As.mentor());
        String log = "/contacts/new?referral=%s&kind=MEETING&heldOn=2026-11-24&mentor=%s&minutes=60"
                .formatted(heather.referral(), mentor);
        assertThat(pages.get(url, As.mentor())).bodyText().contains(log.replace("&", "&amp;"));
        clock.moveTo(LocalDate.parse("2026-11-25"));

        assertThat(pages.get(log, As.mentor()))
                .bodyText()
                .contains("value=\"24/11/2026\"", "value=\"60\"")
                .containsPattern("value=\"MEETING\" name=\"kind\" checked");
        pages.post(log, As.mentor(), "attendance", "ATTENDED");

        assertThat(pages.get(url, As.mentor()))
                .bodyText()
                .contains("It is logged")
                .doesNotContain("Log the contact");
    }

    @Test
    void isNotThereForStrangers() {
        String url = made(As.mentor());

        for (String path : List.of("", "/move", "/plan", "/cancel")) {
            assertThat(pages.get(url + path, As.otherMentor())).as(path).hasStatus(404);
        }
        assertThat(pages.post(url + "/check-out", As.otherMentor())).hasStatus(404);
        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.get(url, As.referrer(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.get("/appointments/nonsense", As.mentor())).hasStatus(404);
        assertThat(pages.get("/appointments/new?referral=" + heather.referral(), As.otherMentor()))
                .hasStatus(404);
    }

    @Test
    void aSecondMentorOfThePersonReadsButDoesNotCheckIn() {
        String url = made(As.mentor());
        pages.get("/", As.otherMentor());
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, caseload_limit)
                        select ?, id, 'Isla', 'Other', 'FEMALE', 'PAID', 'TCA', 'CLEARED', 5 from user_account where username = 'volunteer@tca.example'
                        """).param(UUID.randomUUID()).update();
        new Support(sql)
                .match(
                        heather,
                        sql.sql("select id from mentor where first_name = 'Isla'")
                                .query(UUID.class)
                                .single(),
                        "ACTIVE");

        assertThat(pages.get(url, As.otherMentor())).hasStatusOk().bodyText().doesNotContain("Check in");
        assertThat(pages.post(url + "/check-in", As.otherMentor())).hasStatus(404);
        assertThat(pages.get(url + "/move", As.otherMentor())).hasStatus(404);
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        made(As.mentor());
        pages.get("/appointments", As.coordinator());
        long list = Statements.during(() -> pages.get("/appointments", As.coordinator()));
        long home = Statements.during(() -> pages.get("/", As.mentor()));
        for (int day = 25; day <= 30; day++) {
            made(As.mentor(), with(planned(), "day", day + "/11/2026"));
        }

        assertThat(Statements.during(() -> pages.get("/appointments", As.coordinator())))
                .isEqualTo(list)
                .isPositive();
        assertThat(Statements.during(() -> pages.get("/", As.mentor()))).isEqualTo(home);
        assertThat(pages.get("/appointments?from=27/11/2026&to=27/11/2026&name=sample&sort=-mentor", As.coordinator()))
                .bodyText()
                .contains("27 Nov 2026")
                .doesNotContain("28 Nov 2026");
        assertThat(pages.get("/appointments?from=soon", As.coordinator()))
                .bodyText()
                .contains("soon", "Enter a real date");
    }

    @Test
    void aCalendarProgrammeReadsMomentsInSummerAndInWinterAndNoNames() throws Exception {
        made(As.mentor());
        made(As.mentor(), with(planned(), "day", "29/3/2027"));
        Object address = pages.post("/obligations/feed", As.mentor())
                .getMvcResult()
                .getFlashMap()
                .get("address");

        String calendar = tester.get()
                .uri(String.valueOf(address).replaceFirst("https?://[^/]+", ""))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace("\r\n ", "");

        assertThat(calendar)
                .contains(
                        "DTSTART:20261124T140000Z",
                        "DTEND:20261124T150000Z",
                        "DTSTART:20270329T130000Z",
                        "SUMMARY:Meeting",
                        "SUMMARY:Assessment due")
                .doesNotContain("Heather", "Samplefield", "Café");
        assertThat(pages.get("/obligations/feed", As.mentor()))
                .bodyText()
                .contains("your appointments")
                .doesNotContain("href=\"/obligations\"");
    }

    private String looked() {
        String url = made(As.mentor());
        pages.get("/", As.coordinator());
        clock.moveTo(LocalDateTime.parse("2026-11-24T16:30"));
        alarms.raise();
        return url;
    }

    private MvcTestResult found(String url, String word) {
        return pages.post(url + "/found", As.coordinator(), "found", word);
    }

    private MvcTestResult move(String url, RequestPostProcessor as, String version, String reason) {
        return pages.post(
                url + "/move",
                as,
                "version",
                version,
                "day",
                "26/11/2026",
                "from",
                "9:00",
                "until",
                "10:00",
                "askedBy",
                "MENTEE",
                "reason",
                reason);
    }

    private MvcTestResult cancel(String url, String version) {
        return pages.post(
                url + "/cancel", As.coordinator(), "version", version, "cancelledBy", "MENTEE", "reason", "Ill");
    }

    private List<String> planned() {
        return Stream.concat(AWAY.stream(), Stream.of("place", "Café by the harbour", "told", "Office, 01382 000000"))
                .toList();
    }

    private static List<String> with(List<String> fields, String name, String value) {
        int at = fields.indexOf(name);
        List<String> others = new ArrayList<>(fields);
        if (at >= 0) {
            others.subList(at, at + 2).clear();
        }
        others.addAll(List.of(name, value));
        return others;
    }

    private String made(RequestPostProcessor as) {
        return made(as, planned());
    }

    private String made(RequestPostProcessor as, List<String> fields) {
        MvcTestResult answer = make(as, fields);
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult make(RequestPostProcessor as, List<String> fields) {
        List<String> all = fields.contains("mentor") ? fields : with(fields, "mentor", mentor.toString());
        return pages.post("/appointments/new?referral=" + heather.referral(), as, all.toArray(String[]::new));
    }

    private List<String> letters() {
        return sql.sql("select recipient || ' ' || subject from mail order by 1")
                .query(String.class)
                .list();
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
