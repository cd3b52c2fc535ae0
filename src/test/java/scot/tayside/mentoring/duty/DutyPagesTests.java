package scot.tayside.mentoring.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class DutyPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;

    @BeforeEach
    void aMentor() {
        pages = new Pages(tester);
        new Support(sql).mentor(new Viewers(application).mentor(), LocalAuthority.ANGUS);
    }

    @Test
    void isListedAndSummedByWeekAndMonth() {
        write("TRAVEL", "24/11/2026", "45");
        write("SUPERVISION", "22/11/2026", "60");
        write("ADMIN", "31/10/2026", "30");

        assertThat(pages.get("/duties", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("0 h 45", "1 h 45", "2 h 15", "Travel", "Supervision", "Administration");
        assertThat(pages.get("/duties/totals", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("November 2026", "October 2026", "Morag Invented", "1 h 45", "0 h 45", "1 h 00");
        assertThat(pages.get("/duties?kind=TRAVEL", As.coordinator()))
                .bodyText()
                .contains("Morag Invented", "0 h 45")
                .doesNotContain("2 h 15", "/edit");
        assertThat(sql.sql("select count(*) from reading.stat_contact")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isChangedAndRemovedByWhoeverWroteIt() {
        write("TRAVEL", "24/11/2026", "45");
        String home = "/duties/" + text("select id::text from duty");

        assertThat(pages.get(home + "/edit", As.mentor())).bodyText().contains("24/11/2026", "Remove it");
        assertThat(pages.post(
                        home + "/edit",
                        As.mentor(),
                        "version",
                        "7",
                        "kind",
                        "TRAVEL",
                        "day",
                        "24/11/2026",
                        "minutes",
                        "50"))
                .hasStatus(409);
        assertThat(pages.post(
                        home + "/edit",
                        As.mentor(),
                        "version",
                        "0",
                        "kind",
                        "TRAVEL",
                        "day",
                        "24/11/2026",
                        "minutes",
                        "50"))
                .hasRedirectedUrl("/duties");
        assertThat(pages.post(home + "/remove", As.coordinator())).hasStatus(404);
        assertThat(pages.get(home + "/edit", As.otherMentor())).hasStatus(404);
        assertThat(pages.post(home + "/remove", As.mentor())).hasRedirectedUrl("/duties");

        assertThat(pages.get("/duties", As.mentor())).bodyText().contains("Nothing is written down that fits");
        assertThat(text("select string_agg(details, '; ' order by id) from audit_entry where subject_type = 'duty'"))
                .contains("45 minutes → Travel on 2026-11-24, 50 minutes");
        assertThat(text("select string_agg(action, ' ' order by id) from audit_entry where subject_type = 'duty'"))
                .isEqualTo("duty.written duty.changed duty.removed");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(pages.post("/duties/new", As.mentor(), "day", "25/11/2026", "minutes", "an hour", "note", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Choose what it was",
                        "today or a day in the past",
                        "minutes as a whole number",
                        "kept",
                        "an hour");
        assertThat(pages.get("/duties/new", As.manager())).hasStatus(404);
        assertThat(pages.get("/duties", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .doesNotContain("Morag");
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        write("ADMIN", "20/11/2026", "10");
        pages.get("/duties", As.coordinator());
        long few = Statements.during(() -> pages.get("/duties", As.coordinator()));
        for (int day = 1; day <= 15; day++) {
            write("ADMIN", day + "/11/2026", "10");
        }

        assertThat(Statements.during(() -> pages.get("/duties", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    private void write(String kind, String day, String minutes) {
        MvcTestResult written = pages.post("/duties/new", As.mentor(), "kind", kind, "day", day, "minutes", minutes);
        assertThat(written).hasRedirectedUrl("/duties");
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
