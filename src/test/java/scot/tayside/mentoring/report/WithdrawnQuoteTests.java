package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** Words whose owner takes them back after the report was frozen: before the first copy, and after it. */
@MentoringTest
class WithdrawnQuoteTests {

    private static final String WORDS = "Somebody goes along with me.";

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    Reports reports;

    Pages pages;
    ReportId report;
    String url;
    String quote;

    @BeforeEach
    void aSignedReportThatQuotes() {
        pages = new Pages(tester);
        Viewer manager = new Viewers(application).manager();
        quote = aQuoteThatMayBeUsed();
        report = reports.begin(
                new BeginReport(
                        ReportKind.PROGRESS_REPORT,
                        "The first year",
                        ReportingPeriod.financialYear(2013),
                        Basis.PRECEDING_REVIEW,
                        false,
                        null),
                manager);
        url = "/documents/" + report;
        String section = sql.sql("select id::text from report_section where number = '3'")
                .query(String.class)
                .single();
        assertThat(pages.post(
                        url + "/sections/" + section + "/quotes", As.manager(), "voice", quote.replace("/quotes/", "")))
                .hasStatus3xxRedirection();
        reports.freeze(report, manager);
        reports.submit(report);
        reports.sign(report, null, new Viewers(application).director());
        assertThat(printed()).contains(WORDS);
    }

    @Test // R32
    void isLeftOutOfTheFirstCopy() {
        withdraw();

        assertThat(issueTo("Scottish Government")).hasRedirectedUrl(url);
        assertThat(printed()).doesNotContain(WORDS);
        assertThat(copies()).isOne();
    }

    @Test // R32
    void stopsFurtherCopiesOnceOneIsOut() {
        assertThat(issueTo("Scottish Government")).hasRedirectedUrl(url);
        withdraw();

        assertThat(issueTo("The committee"))
                .hasStatusOk()
                .bodyText()
                .contains("may not be printed any more", "Begin a new version without it", "The committee");
        assertThat(copies()).isOne();
        assertThat(printed()).contains(WORDS);
    }

    private String aQuoteThatMayBeUsed() {
        String made = pages.post(
                        "/quotes/new",
                        As.coordinator(),
                        "kind",
                        "QUOTE",
                        "whose",
                        "MENTEE",
                        "text",
                        WORDS,
                        "source",
                        "Woman mentored",
                        "period",
                        "2026-Q2")
                .getResponse()
                .getRedirectedUrl();
        assertThat(pages.post(
                        made + "/consent",
                        As.coordinator(),
                        "on",
                        "20/11/2026",
                        "editions",
                        "FUNDER",
                        "channels",
                        "REPORT"))
                .hasRedirectedUrl(made);
        String version =
                sql.sql("select version::text from voice").query(String.class).single();
        assertThat(pages.post(made + "/check", As.manager(), "version", version, "result", "PASSED"))
                .hasRedirectedUrl(made);
        return made;
    }

    private void withdraw() {
        assertThat(pages.post(quote + "/withdraw", As.coordinator(), "on", "24/11/2026", "reason", "Changed her mind"))
                .hasRedirectedUrl(quote);
    }

    private MvcTestResult issueTo(String recipient) {
        return pages.post(url + "/issue", As.manager(), "recipient", recipient, "edition", "FUNDER");
    }

    private String printed() {
        MvcTestResult preview = pages.get(url + "/preview?edition=FUNDER", As.manager());
        assertThat(preview).hasStatusOk();
        return new String(preview.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long copies() {
        return sql.sql("select count(*) from report_copy").query(Long.class).single();
    }
}
