package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** A report from its beginning to its correction, as the people who make it see it. */
@MentoringTest
class WritingPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    Pages pages;
    String url;
    String section;

    @BeforeEach
    void begin() {
        pages = new Pages(tester);
        assertThat(pages.post(
                        "/documents/new",
                        As.manager(),
                        "kind",
                        "PROGRESS_REPORT",
                        "title",
                        "The first year",
                        "firstDay",
                        "2013-04-01",
                        "lastDay",
                        "2014-03-31",
                        "basis",
                        "PRECEDING_REVIEW"))
                .hasStatus3xxRedirection();
        url = "/documents/" + id("select id from report");
        section = url + "/sections/" + id("select id from report_section where number = '3'");
    }

    /** Templates outlive the tests. */
    @AfterEach
    void forgetNewTemplates() {
        sql.sql(
                        "delete from report_template_section where template_id in (select id from report_template where made_by is not null)")
                .update();
        sql.sql("delete from report_template where made_by is not null").update();
    }

    private UUID id(String question) {
        return sql.sql(question).query(UUID.class).single();
    }

    private String text() {
        return sql.sql("select coalesce(text, '') from report_section where number = '3'")
                .query(String.class)
                .single();
    }

    @Test
    void listsWhatWasBegunWithTheSectionsOfTheTemplate() {
        assertThat(pages.get("/documents?kind=PROGRESS_REPORT&status=DRAFT", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("The first year", url);
        assertThat(pages.get(url, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Challenges and changes", "Befriending", "Draft");
        assertThat(pages.get(url, As.board())).hasStatus(404);
    }

    @Test
    void putsThePeriodIntoTheGuidingQuestions() {
        assertThat(pages.get(section, As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("What got in the way in the period from 1 April 2013 to 31 March 2014, ");
    }

    @Test
    void asksInGoodEnglishWhereverThePeriodIsPutIn() throws UnsupportedEncodingException {
        assertThat(pages.post(
                        "/documents/new",
                        As.manager(),
                        "kind",
                        "COMMITTEE_PAPER",
                        "title",
                        "The paper",
                        "firstDay",
                        "2014-01-01",
                        "lastDay",
                        "2014-03-31",
                        "basis",
                        "PRECEDING_REVIEW"))
                .hasStatus3xxRedirection();
        List<String> sections = sql.sql("select '/documents/' || report_id || '/sections/' || id from report_section")
                .query(String.class)
                .list();

        assertThat(sections).hasSize(27);
        for (String each : sections) {
            String page = pages.get(each, As.manager()).getResponse().getContentAsString();
            String asked = page.split("govuk-inset-text\">")[1].split("</p>")[0];
            assertThat(asked.replaceAll("the period from 1 [A-Z][a-z]+ 20\\d\\d to 31 March 2014", ""))
                    .doesNotContain("{")
                    .doesNotContainPattern("\\d");
        }
    }

    @Test
    void showsBothTextsWhenTwoPeopleWrite() {
        String version = sql.sql("select version::text from report_section where number = '3'")
                .query(String.class)
                .single();

        assertThat(pages.post(section, As.manager(), "text", "The manager’s words", "version", version))
                .hasRedirectedUrl(section);
        assertThat(pages.post(
                        section, otherManager(), "text", "Words of somebody who did not know", "version", version))
                .hasStatusOk()
                .bodyText()
                .contains("The manager’s words", "Words of somebody who did not know");
        assertThat(text()).isEqualTo("The manager’s words");

        assertThat(pages.post(
                        section, otherManager(), "text", "Both", "version", Long.toString(Long.parseLong(version) + 1)))
                .hasRedirectedUrl(section);
        assertThat(text()).isEqualTo("Both");
    }

    private static RequestPostProcessor otherManager() {
        return As.account("deputy@tca.example", Role.MANAGER, Organisation.TCA, Set.of(LocalAuthority.ANGUS));
    }

    @Test
    void bringsBackWhatWasTypedAndNotSaved() {
        String key = "report-section-" + section.substring(section.lastIndexOf('/') + 1);
        pages.post("/drafts", As.manager(), "draft", key, "text", "Half a sen", "version", "0");

        assertThat(pages.get(section, As.manager())).bodyText().contains("Half a sen");
        assertThat(pages.get(section, otherManager())).bodyText().doesNotContain("Half a sen");
    }

    @Test
    void asksSomebodyToWriteAndRemindsThem() throws UnsupportedEncodingException {
        UUID coordinator = As.id(
                        application,
                        "coordinator@tca.example",
                        Role.COORDINATOR,
                        Organisation.TCA,
                        EnumSet.allOf(LocalAuthority.class))
                .value();

        assertThat(pages.post(
                        section + "/assignment", As.manager(), "to", coordinator.toString(), "dueOn", "2026-11-27"))
                .hasRedirectedUrl(section);
        assertThat(pages.get("/", As.coordinator())).bodyText().contains("3 Challenges and changes", section);
        String calendar = calendarOfTheCoordinator();
        assertThat(calendar(calendar))
                .contains("SUMMARY:Write 3 Challenges and changes", "DTSTART;VALUE=DATE:20261127", section);
        assertThat(pages.post(section, As.coordinator(), "text", "Done", "version", "1"))
                .hasRedirectedUrl(section);
        assertThat(pages.get("/", As.coordinator())).bodyText().doesNotContain("3 Challenges and changes");
        assertThat(calendar(calendar)).doesNotContain("VEVENT");
    }

    private String calendarOfTheCoordinator() {
        Object address = pages.post("/obligations/feed", As.coordinator())
                .getMvcResult()
                .getFlashMap()
                .get("address");
        return String.valueOf(address).replaceFirst("https?://[^/]+", "");
    }

    private String calendar(String address) throws UnsupportedEncodingException {
        return tester.get()
                .uri(address)
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace("\r\n ", "");
    }

    @Test
    void letsOneWhoIsNotAskedReadAndNotWrite() {
        assertThat(pages.get(section, As.coordinator())).hasStatusOk();
        assertThat(pages.post(section, As.coordinator(), "text", "Mine", "version", "0"))
                .hasStatus(404);
        assertThat(text()).isEmpty();
    }

    @Test
    void isCathsToContributeAndNoMore() {
        assertThat(pages.post(
                        url + "/contribution",
                        As.cathCoordinator(),
                        "fromDay",
                        "2013-04-01",
                        "toDay",
                        "2013-11-30",
                        "text",
                        "We began",
                        "version",
                        "0"))
                .hasRedirectedUrl(url);
        assertThat(pages.get(section, As.cathCoordinator())).hasStatus(404);
        assertThat(pages.get(url, As.cathCoordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Challenges and changes");
    }

    @Test // R29
    void goesFromFreezeToIssueAndIsCorrectedByANewVersion() {
        pages.post(section, As.manager(), "text", "Hard", "version", "0");
        assertThat(pages.post(url + "/freeze", As.manager())).hasRedirectedUrl(url);
        assertThat(pages.post(section, As.manager(), "text", "Easy", "version", "1"))
                .hasStatusOk();
        assertThat(text()).isEqualTo("Hard");
        assertThat(pages.post(url + "/issue", As.manager(), "recipient", "A", "edition", "FUNDER"))
                .bodyText()
                .contains("Figures frozen");
        pages.post(url + "/submit", As.manager());
        assertThat(pages.get("/", As.director())).bodyText().contains("The first year");
        pages.post(url + "/sign", As.director());
        assertThat(pages.get(url, As.manager())).bodyText().contains("Signed off");
        pages.post(url + "/issue", As.manager(), "recipient", "Scottish Government", "edition", "FUNDER");
        assertThat(pages.get(url, As.manager())).bodyText().contains("Scottish Government", "Issued");

        pages.post(url + "/supersede", As.manager(), "remark", "A review came late");
        String next = "/documents/" + id("select id from report where supersedes_id is not null");
        pages.post(next + "/freeze", As.manager());
        assertThat(pages.get(next + "/preview?edition=FUNDER", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("A review came late", "No figure differs from the version before.", "Hard");
        pages.post(next + "/submit", As.manager());
        pages.post(next + "/sign", As.director());
        pages.post(next + "/issue", As.manager(), "recipient", "Scottish Government", "edition", "FUNDER");

        assertThat(pages.get(url, As.manager())).bodyText().contains("Superseded");
    }

    @Test
    void keepsTheTemplateOfAReportThatIsBegun() {
        assertThat(pages.post(
                        "/documents/templates/PROGRESS_REPORT",
                        As.manager(),
                        "basedOn",
                        "1",
                        "sections[0].number",
                        "1",
                        "sections[0].heading",
                        "All in one",
                        "sections[0].topics",
                        "REFERRALS"))
                .hasStatus3xxRedirection();

        assertThat(sql.sql("select count(*) from report_section")
                        .query(Long.class)
                        .single())
                .isGreaterThan(5);
        assertThat(pages.get("/documents/templates/PROGRESS_REPORT", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("All in one");
    }

    @Test
    void saysWhatIsMissingBesideTheField() {
        assertThat(pages.post("/documents/new", As.manager(), "title", "Kept as typed"))
                .hasStatusOk()
                .bodyText()
                .contains("Kept as typed", "govuk-error-message");
    }
}
