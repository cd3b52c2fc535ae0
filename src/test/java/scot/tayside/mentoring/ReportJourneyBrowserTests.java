package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.identity.OpenAccount;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.BrowserTest;
import scot.tayside.mentoring.testing.Visit;

/** The report of the first year, in a browser: begun, written, frozen, signed twice, issued twice, and corrected. */
@BrowserTest
class ReportJourneyBrowserTests {

    private static final String PASSWORD = "Four-people-one-report";
    private static final String MANAGER = "manager@tca.example";
    private static final String DIRECTOR = "director@tca.example";
    private static final String BOARD = "board@psp.example";
    private static final String TITLE = "Annual report 2013–14";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void bringInTheFirstYear() {
        account(MANAGER, Role.MANAGER, Organisation.TCA);
        account(DIRECTOR, Role.DIRECTOR, Organisation.TCA);
        account(BOARD, Role.BOARD, Organisation.PSP);
        imports.bringIn(FirstYear.file());
    }

    private void account(String username, Role role, Organisation organisation) {
        users.open(new OpenAccount(
                username, role.title(), PASSWORD, role, organisation, EnumSet.allOf(LocalAuthority.class)));
    }

    @Test // R29
    void goesFromTheFirstWordToTheCorrectedVersion() {
        String report;
        try (Visit manager = signedIn(MANAGER)) {
            report = begin(manager);
            write(manager, report);
            freeze(manager, report);
            finished(manager);
        }
        sign(DIRECTOR, "Waits for a signature");
        sign(BOARD, "Signed off");
        try (Visit manager = signedIn(MANAGER)) {
            issue(manager, report, "Scottish Government", "FUNDER");
            issue(manager, report, "Partnership board", "PUBLIC");
            download(manager, report);
        }
        oneMoreIsReferred();
        String correction;
        try (Visit manager = signedIn(MANAGER)) {
            correction = supersede(manager, report);
        }
        sign(DIRECTOR, "Waits for a signature");
        sign(BOARD, "Signed off");
        try (Visit manager = signedIn(MANAGER)) {
            issue(manager, correction, "Scottish Government", "FUNDER");
            manager.open(report);
            assertThat(status(manager)).isEqualTo("Superseded");
            finished(manager);
        }
    }

    private Visit signedIn(String username) {
        return Visit.of(port).signIn(username, PASSWORD);
    }

    private static String begin(Visit manager) {
        manager.open("/documents");
        manager.press("Begin a report");
        manager.page().locator("main nav a").filter(withText("2013–14")).click();
        Page page = manager.page();
        assertThat(page.inputValue("[name=firstDay]")).contains("2013");
        page.check("[name=kind][value=PROGRESS_REPORT]");
        page.check("[name=basis][value=PRECEDING_REVIEW]");
        page.fill("[name=title]", TITLE);
        page.check("[name=boardRequired]");
        finished(manager);
        manager.press("Begin");

        assertThat(manager.path()).matches("/documents/[0-9a-f-]{36}");
        assertThat(manager.text()).contains("1 April 2013 – 31 March 2014", "Sections: 0 of 18 written");
        finished(manager);
        return manager.path();
    }

    private static void write(Visit manager, String report) {
        Page page = manager.page();
        page.locator("main table a").filter(withText("Referrals and clients")).click();
        page.fill("[name=text]", "Of 159 referrals received, most were women.");
        page.locator(".app-autosave")
                .filter(withText("Draft saved"))
                .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        manager.open(report);
        assertThat(manager.text()).contains("Sections: 0 of 18 written");

        page.locator("main table a").filter(withText("Referrals and clients")).click();
        assertThat(page.inputValue("[name=text]")).isEqualTo("Of 159 referrals received, most were women.");
        manager.press("Save");

        assertThat(manager.text()).contains("Manager, 24 November 2026, 09:00", "The text says “159”", "is 160");
        finished(manager);

        page.fill("[name=text]", "Of 160 referrals received, most were women.");
        manager.press("Save");
        assertThat(manager.text()).doesNotContain("The text says");
        manager.open(report);
        assertThat(manager.text()).contains("Sections: 1 of 18 written", "Manager, 24 Nov 2026, 09:00");
    }

    private static void freeze(Visit manager, String report) {
        manager.open(report);
        manager.press("Freeze the figures");
        finished(manager);
        manager.press("Freeze the figures");
        assertThat(status(manager)).isEqualTo("Figures frozen");
        manager.press("Hand it to the director");
        assertThat(status(manager)).isEqualTo("Waits for a signature");
    }

    /** Whoever has to sign is led to the report by their first page. */
    private void sign(String username, String statusAfter) {
        try (Visit signatory = signedIn(username)) {
            signatory.page().locator("main a").filter(withText(TITLE)).first().click();
            signatory.press("Sign");
            finished(signatory);
            signatory.page().fill("[name=remark]", "Read and agreed.");
            signatory.press("Sign");

            assertThat(status(signatory)).isEqualTo(statusAfter);
            assertThat(signatory.text()).contains("Read and agreed.");
            finished(signatory);
        }
    }

    private static void issue(Visit manager, String report, String recipient, String edition) {
        manager.open(report);
        manager.press("Issue a copy");
        manager.page().fill("[name=recipient]", recipient);
        manager.page().check("[name=edition][value=" + edition + "]");
        finished(manager);
        manager.press("Issue");

        assertThat(status(manager)).isEqualTo("Issued");
        assertThat(manager.text())
                .contains(recipient + ", " + (edition.equals("FUNDER") ? "Funder’s edition" : "Public edition"));
        finished(manager);
    }

    private static void download(Visit manager, String report) {
        for (String edition : new String[] {"FUNDER", "PUBLIC"}) {
            fetch(manager, report, "report.pdf", edition, "application/pdf", "%PDF-");
            fetch(manager, report, "report.docx", edition, "wordprocessingml.document", "PK");
            fetch(manager, report, "report.xlsx", edition, "spreadsheetml.sheet", "PK");
            fetch(manager, report, "figures.csv", edition, "text/csv", "");
        }
    }

    private static void fetch(
            Visit manager, String report, String file, String edition, String type, String beginning) {
        String link = manager.page()
                .locator("main a[href='%s/%s?edition=%s']".formatted(report, file, edition))
                .getAttribute("href");
        APIResponse answer = manager.page().request().get(link);

        assertThat(answer.status()).as(link).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).as(link).contains(type);
        assertThat(answer.text()).as(link).startsWith(beginning).hasSizeGreaterThan(1000);
    }

    /** Somebody whose paper lay in a drawer when the figures were frozen. */
    private void oneMoreIsReferred() {
        sql.sql("""
                        with newcomer as (
                            insert into person (id, first_name, last_name, date_of_birth, sex)
                            values (gen_random_uuid(), 'Hazel', 'Examplar', '1990-05-05', 'FEMALE') returning id)
                        insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on)
                        select gen_random_uuid(), id, 'DUNDEE', 'WOMEN_ONLY', 'COURT_ORDER', '2014-03-28', 'SUBMITTED', '2014-03-28'
                        from newcomer
                        """).update();
    }

    private static String supersede(Visit manager, String report) {
        manager.open(report);
        manager.press("Make a new version");
        manager.page().fill("[name=remark]", "A referral was entered late.");
        manager.press("Begin the new version");
        String correction = manager.path();
        assertThat(correction).isNotEqualTo(report);
        assertThat(manager.text()).contains("Sections: 1 of 18 written", "A referral was entered late.");
        freeze(manager, correction);

        manager.page().locator("main a").filter(withText("What has changed")).click();
        assertThat(manager.text())
                .contains("Compared with version 1. Reason: A referral was entered late.", "One late entry");
        assertThat(manager.page().locator("main tr").filter(withText("160")).allInnerTexts())
                .anyMatch(line -> line.matches("(?s).*All\\s+160\\s+161"));
        assertThat(manager.text()).contains("28 Mar 2014");
        finished(manager);
        return correction;
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String status(Visit visit) {
        return visit.page().locator("main .govuk-tag").first().innerText();
    }

    /** Nothing on this page bars anybody's way, and the browser had nothing to complain of. */
    private static void finished(Visit visit) {
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.complaints()).isEmpty();
    }
}
