package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.imports.HandIn;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Document;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** The report of the first year, put together from its file: the published figures stand in it, and texts are checked against them. */
@MentoringTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstYearReportTests {

    private static final ReportingPeriod YEAR = ReportingPeriod.financialYear(2013);

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    Reports reports;

    @Autowired
    ReportQueries queries;

    @Autowired
    ReportDocument documents;

    @Autowired
    ReportFigures figures;

    @Autowired
    TextCheck check;

    Viewer manager;
    ReportHead draft;
    ReportHead frozen;
    Document document;

    @BeforeAll
    void writeIt() {
        new HandIn(tester, As.manager()).stored(FirstYear.file());
        manager = new Viewers(application).manager();
        ReportId id = begin();
        draft = queries.head(id, manager);
        ReportId other = begin();
        reports.freeze(other, manager);
        frozen = queries.head(other, manager);
        document = documents.of(frozen, Edition.FUNDER, manager);
    }

    private ReportId begin() {
        return reports.begin(
                new BeginReport(ReportKind.PROGRESS_REPORT, "First year", YEAR, Basis.PRECEDING_REVIEW, true, null),
                manager);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            referrals.received       | All                     | 160
            referrals.received       | Female                  | 101
            referrals.received       | Male                    | 59
            clients.in-service       | All                     | 139
            clients.reviewed         | All                     | 85
            clients.reviewed         | Female                  | 46
            clients.reviewed         | Male                    | 39
            reviews.coverage         | All                     | 61%
            """)
    void printsThePublishedNumbers(String table, String line, String value) {
        assertThat(cells(document, table, line).get(1)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"women-only,66%,24%,10%", "mentoring-for-men,79%,9%,12%"})
    void printsThePublishedPercentages(String service, String improved, String maintained, String deteriorated) {
        Table table = table(document, "outcomes.domain." + service);

        assertThat(table.lines().get(0).cells().stream()
                        .map(Table.Cell::text)
                        .toList()
                        .toString())
                .contains(improved, maintained, deteriorated);
    }

    @Test
    void printsTheSameAsADraftAndFrozen() {
        Document asDraft = documents.of(draft, Edition.FUNDER, manager);

        assertThat(asDraft.tables().toList()).isEqualTo(document.tables().toList());
        assertThat(asDraft.blocks().get(0)).isInstanceOf(Block.Remark.class);
        assertThat(document.blocks().get(0)).isInstanceOf(Block.Heading.class);
    }

    @Test
    void saysOnTheFirstPageWhatItRestsOn() {
        assertThat(document.particulars())
                .extracting(Document.Particular::label)
                .contains("Period", "Scores are compared with", "Edition", "Figures as at", "SHA-256 of figures.csv");
    }

    @Test
    void printsASectionWithNothingInItAndSaysSo() {
        List<Block> blocks = document.blocks();
        int challenges = blocks.indexOf(blocks.stream()
                .filter(block ->
                        block instanceof Block.Heading heading && heading.text().equals("Challenges and changes"))
                .findAny()
                .orElseThrow());

        assertThat(blocks.get(challenges + 1)).isEqualTo(new Block.Remark("Nothing is reported under this heading."));
    }

    @Test
    void namesNoTableTwiceInAPaperThatCarriesAReport() {
        ReportId paper = reports.begin(
                new BeginReport(ReportKind.COMMITTEE_PAPER, "Paper", YEAR, Basis.PRECEDING_REVIEW, true, frozen.id()),
                manager);

        Document printed = documents.of(queries.head(paper, manager), Edition.FUNDER, manager);

        assertThat(printed.tables().map(Table::code)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(cells(printed, "appendix.referrals.received", "All").get(1)).isEqualTo("160");
    }

    @Test
    void standsAloneInThePublicEdition() {
        Document published = documents.of(frozen, Edition.PUBLIC, manager);

        assertThat(published
                        .tables()
                        .map(table -> table.columns().size())
                        .reduce(Integer::max)
                        .orElse(0))
                .isLessThan(document.tables()
                        .map(table -> table.columns().size())
                        .reduce(Integer::max)
                        .orElse(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The teams sent 160 referrals.                                   |
            Of 101 referrals of women most came from Dundee.                |
            In all 139 clients were in service.                             |
            Review coverage was 61%.                                        |
            It met on 3 floors with 12 chairs.                              |
            The teams sent 159 referrals.                                   | 159
            Review coverage was 62 % at the end.                            | 62 %
            In all 138 clients were in service.                             | 138
            """)
    void findsNumbersThatAreNotTheFigures(String text, String found) {
        List<Warning> warnings = check.check(
                text,
                YEAR,
                figures.of(draft, Edition.FUNDER).now(),
                EnumSet.of(Topic.REFERRALS, Topic.CLIENTS, Topic.OUTCOMES));

        assertThat(warnings).hasSize(found == null ? 0 : 1);
        assertThat(warnings)
                .allSatisfy(warning ->
                        assertThat(found).startsWith(warning.arguments().get(0).toString()));
    }

    private static List<String> cells(Document printed, String table, String line) {
        return table(printed, table).lines().stream()
                .map(each -> each.cells().stream().map(Table.Cell::text).toList())
                .filter(cells -> cells.get(0).equals(line))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Document printed, String code) {
        Stream<Table> tables = printed.tables();
        return tables.filter(table -> table.code().equals(code)).findFirst().orElseThrow();
    }
}
