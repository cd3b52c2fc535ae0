package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

/** A report as a whole: who may read and take away which edition of it. */
@MentoringTest
class PrintPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    Reports reports;

    Pages pages;
    Viewers viewers;
    Viewer manager;
    ReportId report;
    String url;

    @BeforeEach
    void aDraft() {
        pages = new Pages(tester);
        viewers = new Viewers(application);
        manager = viewers.manager();
        report = reports.begin(
                new BeginReport(
                        ReportKind.PROGRESS_REPORT,
                        "The first year",
                        ReportingPeriod.financialYear(2013),
                        Basis.PRECEDING_REVIEW,
                        true,
                        null),
                manager);
        url = "/documents/" + report;
    }

    @Test
    void showsADraftAsOneWithEverySection() {
        assertThat(pages.get(url + "/preview", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Draft of 24 November 2026",
                        "1 April 2013 – 31 March 2014",
                        "Challenges and changes",
                        "Nothing is reported under this heading.",
                        "Churches Action for the Homeless has not contributed to this report.");
    }

    @Test
    void printsAPartnersWordsWithTheirOwnDays() {
        sql.sql("update report_contribution set from_day = '2013-04-01', to_day = '2013-11-30', text = 'We **began**.'")
                .update();

        assertThat(pages.get(url + "/preview?print=true", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Churches Action for the Homeless, 1 April 2013 – 30 November 2013", "began")
                .doesNotContain("figures.csv");
    }

    @Test
    void isReadInPartByNobodyAsAWhole() {
        assertThat(pages.get(url + "/preview", As.cathCoordinator())).hasStatus(404);
        assertThat(pages.get(url + "/report.pdf", As.cathCoordinator())).hasStatus(404);
        assertThat(pages.get(url + "/figures.csv", As.board())).hasStatus(404);
        assertThat(pages.get(url + "/preview?edition=PUBLIC", As.manager())).hasStatus(404);
    }

    @Test
    void givesTheBoardThePublicEditionOfWhatWasIssued() {
        issue();

        assertThat(pages.get(url + "/preview", As.board()))
                .hasStatusOk()
                .bodyText()
                .contains("edition=PUBLIC")
                .doesNotContain("edition=FUNDER");
        assertThat(pages.get(url + "/preview?edition=FUNDER", As.board())).hasStatus(404);
        assertThat(pages.get(url + "/report.pdf?edition=FUNDER", As.board())).hasStatus(404);
        assertThat(pages.get(url + "/report.pdf", As.board())).hasStatusOk();
    }

    @Test
    void handsOutTheFiguresThatTheHashIsOf() throws Exception {
        issue();

        byte[] file = pages.get(url + "/figures.csv?edition=FUNDER", As.manager())
                .getResponse()
                .getContentAsByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

        assertThat(pages.get(url + "/preview?edition=FUNDER", As.manager()))
                .bodyText()
                .contains(hash);
    }

    @Test
    void namesEachFileAfterItsPeriodVersionAndEdition() {
        assertThat(pages.get(url + "/report.docx", As.manager()))
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Disposition", "attachment; filename=\"report-2013-04-01-2014-03-31-v1-funder.docx\"");
        assertThat(pages.get(url + "/report.xlsx", As.director())).hasStatusOk();
        assertThat(sql.sql("select count(*) from audit_entry where action = 'report.downloaded'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void warnsOfADayOutsideThePeriodBesideTheText() {
        write("1", "It met on 3 May 2016.");

        assertThat(pages.get(url + "/sections/" + section("1"), As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("“3 May 2016” is not within the period of the report, 1 April 2013 – 31 March 2014.");
    }

    @Test
    void countsOnThePageOfTheReportWhatIsToBeLookedAt() {
        write("1", "It met on 3 May 2016 and on 4 May 2016.");
        write("3", "It met on 3 May 2016.");

        assertThat(pages.get(url, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("/sections/" + section("1") + "#warnings", "2 things to be looked at in 1 ")
                .contains("/sections/" + section("3") + "#warnings", "1 thing to be looked at in 3 ");
        issue();
        assertThat(pages.get(url, As.director())).bodyText().doesNotContain("#warnings");
    }

    @Test
    void tellsNobodyOfWarningsInWhatTheyMayNotRead() {
        write("1", "It met on 3 May 2016.");

        assertThat(pages.get(url, As.cathCoordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("#warnings");
    }

    @Test
    void asksTheDatabaseAsOftenForManyWarningsAsForOne() {
        write("1", "It met on 3 May 2016.");
        long one = Statements.during(() -> pages.get(url, As.manager()));
        sql.sql("update report_section set text = 'It met on 3 May 2016.'").update();

        assertThat(Statements.during(() -> pages.get(url, As.manager()))).isEqualTo(one);
    }

    private void write(String number, String text) {
        sql.sql("update report_section set text = ? where number = ?")
                .param(text)
                .param(number)
                .update();
    }

    private String section(String number) {
        return sql.sql("select id::text from report_section where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private void issue() {
        reports.freeze(report, manager);
        reports.submit(report);
        reports.sign(report, null, viewers.director());
        reports.sign(report, null, viewers.board());
        reports.issue(report, new IssueCopy("The committee", Edition.PUBLIC, null), manager);
    }
}
