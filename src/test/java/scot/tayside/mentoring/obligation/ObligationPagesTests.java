package scot.tayside.mentoring.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class ObligationPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    MovableClock clock;

    @Autowired
    RemindOfObligations reminders;

    Pages pages;
    UUID manager;
    UUID coordinator;

    @BeforeEach
    void people() {
        pages = new Pages(tester);
        manager = account("manager@tca.example", Role.MANAGER);
        coordinator = account("coordinator@tca.example", Role.COORDINATOR);
    }

    @Test
    void writesDownWhatIsOwedAndGivesItToWhoeverIsResponsible() {
        String url = owe("Report of the year", "5/12/2026", coordinator, "NONE");

        assertThat(pages.get(url, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Report of the year",
                        "Scottish Government",
                        "5 December 2026",
                        "1 April 2025 – 31 March 2026",
                        "coordinator",
                        "Owed")
                .doesNotContain("/edit");
        assertThat(pages.get("/", As.coordinator())).bodyText().contains("See to what is owed", url);
        assertThat(pages.get("/obligations", As.director())).bodyText().contains("Report of the year", "December 2026");
    }

    @Test
    void aCoordinatorReadsWhatTheyAreResponsibleForOnly() {
        String url = owe("Report of the year", "5/12/2026", manager, "NONE");

        assertThat(pages.get(url, As.coordinator())).hasStatus(404);
        assertThat(pages.get("/obligations", As.coordinator())).bodyText().contains("Nothing is owed");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        assertThat(pages.post(
                        "/obligations/new",
                        As.manager(),
                        "recipient",
                        "Kept",
                        "firstDay",
                        "1/4/2026",
                        "responsible",
                        UUID.randomUUID().toString()))
                .bodyText()
                .contains(
                        "Kept",
                        "Enter what is owed",
                        "Choose the kind of document",
                        "Enter both days of the period, or neither",
                        "Enter the day it is due",
                        "Choose one of the people in the list");
    }

    @Test
    void whatComesAgainIsOwedAnewWhenItIsDone() {
        String url = owe("Quarterly report", "31/12/2026", coordinator, "QUARTERLY");

        assertThat(done(url, "0", "")).bodyText().contains("Say what was sent and how");
        assertThat(done(url, "0", "Sent by e-mail")).hasRedirectedUrl(url);

        assertThat(pages.get(url, As.manager()))
                .bodyText()
                .contains("Done on", "Sent by e-mail", "Open the next one")
                .doesNotContain("Mark it as done");
        assertThat(sql.sql("select due_on || ' ' || first_day || ' ' || last_day from obligation where done_on is null")
                        .query(String.class)
                        .list())
                .containsExactly("2027-03-31 2025-07-01 2026-06-30");
        assertThat(done(url, "1", "Again")).bodyText().contains("It was marked as done on 24 November 2026");
        assertThat(count("obligation")).isEqualTo(2);
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        String url = owe("Report", "31/12/2026", manager, "NONE");
        done(url, "0", "Sent");

        assertThat(done(url, "0", "Sent, too")).hasStatus(409);
    }

    @Test
    void writesOneLetterAStep() {
        owe("Report", "22/12/2026", coordinator, "NONE");

        reminders.remind();
        reminders.remind();
        assertThat(letters()).containsExactly("coordinator@tca.example Due on 22 December 2026: Report");

        clock.moveTo(LocalDate.parse("2026-12-08"));
        reminders.remind();
        clock.moveTo(LocalDate.parse("2026-12-09"));
        reminders.remind();
        clock.moveTo(LocalDate.parse("2026-12-19"));
        reminders.remind();
        clock.moveTo(LocalDate.parse("2026-12-23"));
        reminders.remind();
        clock.moveTo(LocalDate.parse("2027-01-23"));
        reminders.remind();
        assertThat(letters()).hasSize(4).endsWith("coordinator@tca.example Overdue since 22 December 2026: Report");
    }

    @Test
    void remindsOfADayThatWasMovedAndNotOfWhatIsDone() {
        String url = owe("Report", "1/12/2026", manager, "NONE");
        reminders.remind();
        pages.post(
                url + "/edit",
                As.manager(),
                "version",
                "0",
                "recipient",
                "Board",
                "kind",
                "OTHER",
                "title",
                "Report",
                "dueOn",
                "4/12/2026",
                "responsible",
                manager.toString(),
                "recurrence",
                "NONE");
        reminders.remind();
        assertThat(letters()).hasSize(2);

        done(url, "1", "Sent");
        clock.moveTo(LocalDate.parse("2026-12-20"));
        reminders.remind();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void noTwoServersWriteTheSameLetter() {
        owe("Report", "1/12/2026", manager, "NONE");
        reminders.remind();

        assertThatThrownBy(() -> sql.sql("insert into obligation_reminder select * from obligation_reminder")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aCalendarProgrammeReadsDaysWithoutAnAccount() throws Exception {
        owe("Report, of the year", "5/12/2026", coordinator, "NONE");
        owe("Not the coordinator’s", "6/12/2026", manager, "NONE");
        String address = address();

        MvcTestResult answer = tester.get().uri(address).exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String calendar = answer.getResponse().getContentAsString().replace("\r\n ", "");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "DTSTART;VALUE=DATE:20261205",
                        "DTEND;VALUE=DATE:20261206",
                        "SUMMARY:Report\\, of the year",
                        "DTSTAMP:20261124T090000Z")
                .doesNotContain("Not the coordinator");
        String mark = answer.getResponse().getHeader("ETag");
        assertThat(tester.get().uri(address).header("If-None-Match", mark).exchange())
                .hasStatus(304);
        assertThat(sql.sql("select token_hash from calendar_feed")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(address.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    void aNewAddressEndsTheOldAndAnEndedAccountEndsBoth() {
        String old = address();
        String address = address();

        assertThat(tester.get().uri(old).exchange()).hasStatus(404);
        assertThat(tester.get().uri(address).exchange()).hasStatusOk();
        sql.sql("update user_account set active = false where username = 'coordinator@tca.example'")
                .update();
        assertThat(tester.get().uri(address).exchange()).hasStatus(404);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        owe("Report", "5/12/2026", manager, "NONE");
        long one = Statements.during(() -> pages.get("/obligations", As.manager()));
        owe("Report", "6/12/2026", manager, "NONE");
        owe("Report", "7/12/2026", manager, "NONE");

        assertThat(Statements.during(() -> pages.get("/obligations", As.manager())))
                .isEqualTo(one);
    }

    private String address() {
        Object address = pages.post("/obligations/feed", As.coordinator())
                .getMvcResult()
                .getFlashMap()
                .get("address");
        return String.valueOf(address).replaceFirst("https?://[^/]+", "");
    }

    private MvcTestResult done(String url, String version, String remark) {
        return pages.post(url + "/done", As.manager(), "version", version, "on", "24/11/2026", "remark", remark);
    }

    private String owe(String title, String due, UUID responsible, String recurrence) {
        return pages.post(
                        "/obligations/new",
                        As.manager(),
                        "recipient",
                        "Scottish Government",
                        "kind",
                        "PROGRESS_REPORT",
                        "title",
                        title,
                        "firstDay",
                        "1/4/2025",
                        "lastDay",
                        "31/3/2026",
                        "dueOn",
                        due,
                        "responsible",
                        responsible.toString(),
                        "recurrence",
                        recurrence)
                .getResponse()
                .getRedirectedUrl();
    }

    private List<String> letters() {
        return sql.sql("select recipient || ' ' || subject from mail order by written_at")
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private UUID account(String username, Role role) {
        return As.id(application, username, role, Organisation.TCA, EnumSet.allOf(LocalAuthority.class))
                .value();
    }
}
