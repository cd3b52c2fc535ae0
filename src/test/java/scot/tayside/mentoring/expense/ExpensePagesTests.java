package scot.tayside.mentoring.expense;

import static org.assertj.core.api.Assertions.assertThat;

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
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class ExpensePagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    UUID mentor;

    @BeforeEach
    void aMentor() {
        pages = new Pages(tester);
        mentor = new Support(sql).mentor(new Viewers(application).mentor(), LocalAuthority.ANGUS);
    }

    @Test
    void paysMilesAtTheRateOfTheirDay() {
        assertThat(pages.post("/expenses/rates", As.manager(), "validFrom", "21/11/2026", "perMile", "0.50"))
                .hasRedirectedUrl("/expenses/rates");

        drive("20/11/2026", "12.5");
        drive("21/11/2026", "12.5");

        assertThat(text("select string_agg(amount::text, ' ' order by day) from expense"))
                .isEqualTo("5.63 6.25");
        assertThat(pages.get(url("day = '2026-11-21'"), As.mentor()))
                .bodyText()
                .contains("£6.25: Morag Invented", "Office – Arbroath", "12.5", "To be decided");
        assertThat(pages.post("/expenses/rates", As.manager(), "validFrom", "21/11/2026", "perMile", "0.60"))
                .bodyText()
                .contains("There is a rate from 21 November 2026 already");
        assertThat(number("select count(*) from audit_entry where action = 'expense.rate-set'"))
                .isOne();
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        assertThat(claim("kind", "MILEAGE", "day", "25/11/2026", "to", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("Say where the journey began", "Enter the miles", "today or a day in the past", "kept");
        assertThat(claim("kind", "FARE", "day", "20/11/2026", "amount", "lots"))
                .bodyText()
                .contains("lots", "Enter the pounds as a number")
                .doesNotContain("Enter the pounds<");
        assertThat(claim("kind", "OTHER", "day", "20/11/2026", "amount", "4.505"))
                .bodyText()
                .contains("Enter pounds and pence", "Say what it was for");
        assertThat(claim("day", "")).bodyText().contains("Choose what it was for", "Enter the day");
        assertThat(number("select count(*) from expense")).isZero();
    }

    @Test
    void isApprovedThenPaid() {
        pages.get("/", As.coordinator());
        drive("20/11/2026", "10");
        assertThat(text("select kind || ' ' || person_name || ' ' || reference from reading.work_expense"))
                .isEqualTo("expense.approve Morag Invented £4.50");

        assertThat(pages.post(url("true") + "/approve", As.coordinator())).hasRedirectedUrl("/expenses?status=CLAIMED");
        assertThat(pages.post(
                        url("true") + "/edit",
                        As.mentor(),
                        "version",
                        "1",
                        "kind",
                        "FARE",
                        "day",
                        "20/11/2026",
                        "amount",
                        "40"))
                .bodyText()
                .contains("cannot be done with a claim that is “Approved”");
        assertThat(pages.post(url("true") + "/approve", As.coordinator())).hasStatus(409);
        assertThat(pages.get("/expenses/paid", As.manager()))
                .bodyText()
                .contains("One claim is approved and not paid: £4.50");
        assertThat(pages.post("/expenses/paid", As.manager(), "upTo", "24/11/2026", "paidOn", "20/11/2026"))
                .bodyText()
                .contains("nothing is paid before it is approved");
        assertThat(pages.post("/expenses/paid", As.manager(), "upTo", "24/11/2026", "paidOn", "24/11/2026"))
                .hasStatus(302);

        assertThat(text("select status || ' ' || paid_on from expense")).isEqualTo("PAID 2026-11-24");
        assertThat(pages.get("/expenses", As.mentor())).bodyText().contains("£4.50", "Paid", "one claim");
        assertThat(text("select string_agg(action, ' ' order by id) from audit_entry where subject_type = 'expense'"))
                .isEqualTo("expense.claimed expense.approved expense.paid");
    }

    @Test
    void isReturnedWithAReasonAndClaimedAgain() {
        drive("20/11/2026", "10");

        assertThat(pages.post(url("true") + "/return", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Say why it is returned");
        pages.post(url("true") + "/return", As.coordinator(), "reason", "Which office?");

        assertThat(sql.sql("select recipient || ': ' || subject from mail")
                        .query(String.class)
                        .list())
                .containsExactly("mentor@tca.example: A claim was returned to you");
        assertThat(text("select kind from reading.work_expense")).isEqualTo("expense.returned");
        assertThat(pages.get(url("true"), As.mentor())).bodyText().contains("Returned: Which office?");
        assertThat(pages.post(
                        url("true") + "/edit",
                        As.mentor(),
                        "version",
                        "1",
                        "kind",
                        "FARE",
                        "day",
                        "20/11/2026",
                        "amount",
                        "4.20"))
                .hasStatus(302);
        assertThat(text("select status || ' ' || kind || ' ' || amount || coalesce(miles::text, '') from expense"))
                .isEqualTo("CLAIMED FARE 4.20");
        assertThat(pages.post(url("true") + "/withdraw", As.mentor())).hasStatus(302);
        assertThat(pages.post(url("true") + "/approve", As.coordinator())).hasStatus(409);
    }

    @Test
    void isNeverDecidedByWhoeverClaimedIt() {
        pages.get("/", As.coordinator());
        UUID coordinator = UUID.fromString(text("select id::text from user_account where role = 'COORDINATOR'"));
        sql.sql("update mentor set user_id = ?").param(coordinator).update();
        assertThat(pages.post("/expenses/new", As.coordinator(), "kind", "FARE", "day", "20/11/2026", "amount", "4.20"))
                .hasStatus(302);

        assertThat(pages.get(url("true"), As.coordinator()))
                .bodyText()
                .contains("Put it right")
                .doesNotContain("Approve it");
        assertThat(pages.post(url("true") + "/approve", As.coordinator())).hasStatus(409);
        assertThat(text("select status from expense")).isEqualTo("CLAIMED");
        assertThat(number("select count(*) from reading.work_expense where user_id = '%s'".formatted(coordinator)))
                .isZero();
        assertThat(pages.post(url("true") + "/approve", As.manager())).hasStatus(302);
    }

    @Test
    void givesTheFinanceOfficeAFileWithoutFormulas() throws Exception {
        claim("kind", "OTHER", "day", "20/11/2026", "amount", "4.20", "note", "=HYPERLINK(\"x\")");
        claim("kind", "OTHER", "day", "21/11/2026", "amount", "9.99", "note", "not decided");
        pages.post(url("day = '2026-11-20'") + "/approve", As.coordinator());

        String file =
                pages.get("/expenses/approved.csv", As.manager()).getResponse().getContentAsString();

        assertThat(file.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("Morag Invented,2026-11-20,OTHER,,,,4.20,\"'=HYPERLINK(\"\"x\"\")\",2026-11-24,");
        assertThat(number("select count(*) from audit_entry where action = 'expense.exported'"))
                .isOne();
    }

    @Test
    void isNotThereForOthers() {
        drive("20/11/2026", "10");

        assertThat(pages.get(url("true"), As.otherMentor())).hasStatus(404);
        assertThat(pages.get(url("true"), As.coordinatorOf(LocalAuthority.DUNDEE)))
                .hasStatus(404);
        assertThat(pages.post(url("true") + "/approve", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .hasStatus(404);
        assertThat(pages.post(url("true") + "/approve", As.mentor())).hasStatus(403);
        assertThat(pages.get("/expenses", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .contains("No claim fits")
                .doesNotContain("Morag");
        assertThat(pages.get("/expenses/new", As.coordinator())).hasStatus(404);
        assertThat(pages.get("/expenses", As.referrer(LocalAuthority.ANGUS))).hasStatus(403);
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        drive("20/11/2026", "10");
        pages.get("/expenses", As.coordinator());
        long few = Statements.during(() -> pages.get("/expenses", As.coordinator()));
        for (int day = 1; day <= 15; day++) {
            drive(day + "/11/2026", "10");
        }

        assertThat(Statements.during(() -> pages.get("/expenses", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    private void drive(String day, String miles) {
        assertThat(claim(
                        "kind",
                        "MILEAGE",
                        "day",
                        day,
                        "from",
                        "Office",
                        "to",
                        "Arbroath",
                        "miles",
                        miles,
                        "amount",
                        "99"))
                .hasStatus(302);
    }

    private MvcTestResult claim(String... fields) {
        return pages.post("/expenses/new", As.mentor(), fields);
    }

    private String url(String which) {
        return "/expenses/" + text("select id::text from expense where " + which);
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }

    private long number(String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
