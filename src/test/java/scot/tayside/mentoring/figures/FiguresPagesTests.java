package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** The report as people get it: on a page, as a file, and as the lists behind its figures. */
@MentoringTest
class FiguresPagesTests {

    private static final String YEAR = "from=2013-04-01&to=2014-03-31";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    World world;

    @BeforeEach
    void fill() {
        world = new World(sql);
        for (int number = 0; number < 12; number++) {
            var aCase = world.aCase("opened_on", "2013-04-10");
            world.domainChange(world.review(aCase), "OFF", number < 6 ? 2 : 0);
        }
        world.aCase(
                "area",
                "ANGUS",
                "opened_on",
                "2013-04-10",
                "closed_on",
                "2013-09-10",
                "exit_type",
                "PLANNED",
                "exit_reason",
                "=cmd()|\"a\",b");
    }

    @Test
    void showsTheFiguresWithTheirDefinitions() {
        Document page = page(As.manager(), "/reports?" + YEAR);

        assertThat(page.text()).contains("13 referrals received", "13 clients in service", "92% of clients reviewed");
        assertThat(page.text()).contains("Somebody referred again counts again", "12 of 13", "no change");
        assertThat(page.text()).contains("with only 12 people, the true share may well lie between 25 and 75 in 100");
        assertThat(page.select(".app-change")).isNotEmpty();
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select("th"))
                .allSatisfy(heading -> assertThat(heading.attr("scope")).isNotEmpty());
        assertThat(page.select("section.app-report-section")).hasSize(Topic.values().length);
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void beginsWithTheLastCompleteQuarter() {
        assertThat(page(As.director(), "/reports").text()).contains("1 July 2026 – 30 September 2026");
    }

    @Test
    void drawsChartsThatSayWhatTheyShow() {
        Document page = page(As.manager(), "/reports?" + YEAR);

        assertThat(page.select("#referrals .app-chart figcaption").eachText()).contains("Referrals received by area");
        assertThat(page.select("#referrals .app-chart .govuk-visually-hidden").eachText())
                .anySatisfy(text -> assertThat(text).startsWith("Dundee City 12"));
        assertThat(page.select("#capacity .app-chart polyline").first().attr("points"))
                .startsWith("0,675 91,675")
                .endsWith("1000,700");
        assertThat(page.select(".app-chart svg").first().parents().is("[role=img][aria-describedby]"))
                .isTrue();
    }

    @Test
    void showsTheSamePeriodLastYearWhereItIsNotThePeriodBefore() {
        Document quarter = page(As.manager(), "/reports?from=2014-04-01&to=2014-06-30");
        Document year = page(As.manager(), "/reports?" + YEAR);

        assertThat(quarter.text()).contains("and of the same period last year, 1 April 2013 – 30 June 2013");
        assertThat(quarter.select("[id=referrals.received] tbody tr")
                        .first()
                        .select("td")
                        .eachText())
                .containsExactly("0", "0", "no change", "13");
        assertThat(year.select("th:contains(Same period last year)")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Document page = page(As.manager(), "/reports?from=31/4/2013&to=1/5/2013");

        assertThat(page.select("#from-error").text()).contains("Enter a real date");
        assertThat(page.select("#from").val()).isEqualTo("31/4/2013");
        assertThat(page(As.manager(), "/reports?from=2/5/2013&to=1/5/2013")
                        .select("#to-error")
                        .text())
                .contains("The last day must be the first day or after it");
        assertThat(page(As.manager(), "/reports?from=2/5/2013")
                        .select("#to-error")
                        .text())
                .contains("Enter the last day");
        assertThat(page(As.manager(), "/reports?" + YEAR + "&basis=NONE").select("#basis-error"))
                .isNotEmpty();
    }

    @Test
    void opensEverythingForPrinting() {
        Document page = page(As.manager(), "/reports?" + YEAR + "&print=true");

        assertThat(page.select("details:not([open])")).isEmpty();
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void listsAsManyLinesAsEachFigureCounts() {
        Document page = page(As.manager(), "/reports?" + YEAR);
        List<Element> links = page.select("a[href*=/reports/cases]");

        assertThat(links).hasSizeGreaterThan(30);
        for (Element link : links) {
            Document list = page(As.manager(), link.attr("href").replace("%3A", ":"));
            String shown = link.ownText();
            if (!shown.endsWith("%")) {
                assertThat(list.select(".app-count").text())
                        .as(link.attr("href"))
                        .startsWith(shown + " found");
            }
        }
    }

    @Test
    void saysHowManyLinesAreHidden() {
        world.run("update referral set area = 'PERTH_KINROSS'");
        world.run("update mentee_case set area = 'PERTH_KINROSS'");

        Document list = page(As.cathCoordinator(), "/reports/cases?statistic=referrals.received&" + YEAR);

        assertThat(list.text()).contains("13 are counted; 13 of them belong to files you cannot open");
        assertThat(list.text()).doesNotContain("Testwell");
    }

    @Test
    void leadsFromTheListToTheFile() {
        Document list = page(As.manager(), "/reports/cases?statistic=clients.closed&" + YEAR);

        assertThat(list.select("main table a[href^=/cases/]")).hasSize(1);
        assertThat(list.text()).contains("Hazel Testwell", "Angus");
        assertThat(audited("figures.cases-read")).isOne();
    }

    @Test
    void knowsNoListsForNonsense() {
        assertThat(as(As.manager(), "/reports/cases?statistic=nonsense&" + YEAR))
                .hasStatus(404);
        assertThat(as(As.manager(), "/reports/cases?statistic=referrals.received&detail=BASIS:&" + YEAR))
                .hasStatus(404);
        assertThat(as(As.manager(), "/reports/cases?statistic=capacity.open&detail=PEAK&" + YEAR))
                .hasStatus(404);
        assertThat(as(As.manager(), "/reports/cases?statistic=referrals.received&from=x&to=y"))
                .hasStatus(400);
        assertThat(page(As.manager(), "/reports/cases?statistic=referrals.received&sex=MALE&" + YEAR)
                        .text())
                .contains("Nothing to list");
    }

    @Test
    void countsOnlyTheAreasOfACoordinator() {
        String file = file(As.coordinatorOf(LocalAuthority.ANGUS), YEAR);

        assertThat(file.lines()).contains("referrals.received,,,,,1,1,", "clients.in_service,,ANGUS,,,1,1,");
        assertThat(file).doesNotContain("DUNDEE");
    }

    @Test
    void writesTheFileAsAgreed() {
        MvcTestResult answer = as(As.director(), "/reports/figures.csv?" + YEAR);

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"figures-2013-04-01-2014-03-31.csv\"");
        String file = file(As.director(), YEAR);
        assertThat(file.lines().findFirst()).hasValue("statistic,service,area,sex,detail,value,numerator,denominator");
        assertThat(file.lines())
                .contains(
                        "referrals.received,,,,,13,13,",
                        "reviews.coverage,,,,,92,12,13",
                        "reviews.coverage,TISS,,,,–,0,0",
                        "outcomes.domain.improved,WOMEN_ONLY,,,OFF,50,6,12",
                        "outcomes.target.verdict,,,,SHORT:CRIME,NO_DATA,,",
                        "exits.reason,,,,\"'=cmd()|\"\"a\"\",b\",1,1,");
        assertThat(file).contains("\r\n");
        assertThat(audited("figures.exported")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    to=2014-03-31;                                   The parameter from is missing
                    from=2013-04-01&to=;                             The parameter to is missing
                    from=1/4/2013&to=2014-03-31;                     The parameter from is not a day
                    from=2013-02-29&to=2014-03-31;                   The parameter from is not a day
                    from=2014-04-01&to=2014-03-31;                   is after the last day
                    from=1901-04-01&to=2014-03-31;                   more than 30 years
                    from=2013-04-01&to=2014-03-31&basis=BASELINE;    PRECEDING_REVIEW or SINCE_BASELINE
                    """)
    void refusesInPlainText(String query, String sentence) {
        MvcTestResult answer = as(As.manager(), "/reports/figures.csv?" + query);

        assertThat(answer).hasStatus(400).hasContentType("text/plain;charset=UTF-8");
        assertThat(answer).bodyText().contains(sentence);
    }

    @Test
    void isOpenToThoseWhoReport() {
        for (RequestPostProcessor reader :
                List.of(As.manager(), As.director(), As.coordinator(), As.cathCoordinator(), As.board())) {
            assertThat(as(reader, "/reports")).hasStatusOk();
            assertThat(as(reader, "/reports/figures.csv?" + YEAR)).hasStatusOk();
        }
        for (RequestPostProcessor other : List.of(As.mentor(), As.referrer(LocalAuthority.ANGUS), As.administrator())) {
            assertThat(as(other, "/reports/figures.csv?" + YEAR)).hasStatus(403);
        }
        for (RequestPostProcessor reader : List.of(As.director(), As.board())) {
            assertThat(as(reader, "/reports/cases?statistic=referrals.received&" + YEAR))
                    .hasStatus(403);
            assertThat(page(reader, "/reports?" + YEAR).select("a[href*=/reports/cases]"))
                    .isEmpty();
        }
    }

    @Test
    void givesTheBoardThePublicEdition() {
        String file = file(As.board(), YEAR);

        assertThat(file.lines()).contains("referrals.received,,ANGUS,,,suppressed,,", "referrals.received,,,,,13,13,");
        assertThat(file).doesNotContain("WOMEN_ONLY,,,OFF").doesNotContain("exits.reason");
        assertThat(file(As.board(), "from=2013-04-01&to=2014-03-30").lines().skip(1))
                .allMatch(row -> row.endsWith("suppressed,,"));
        Document page = page(As.board(), "/reports?" + YEAR);
        assertThat(page.text()).contains("This is the public edition", "13 referrals received", "hidden");
        assertThat(page(As.board(), "/reports?from=2013-04-01&to=2014-03-30").select("table"))
                .isEmpty();
    }

    @Test
    void recordsWhoReadIt() {
        page(As.director(), "/reports?" + YEAR);

        assertThat(audited("figures.read")).isOne();
    }

    private long audited(String action) {
        return sql.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private MvcTestResult as(RequestPostProcessor reader, String address) {
        return mvc.get().uri(URI.create(address)).with(reader).exchange();
    }

    private Document page(RequestPostProcessor reader, String address) {
        MvcTestResult answer = as(reader, address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private String file(RequestPostProcessor reader, String query) {
        return text(as(reader, "/reports/figures.csv?" + query));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
