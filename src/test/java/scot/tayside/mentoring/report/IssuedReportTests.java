package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureFile;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.imports.HandIn;
import scot.tayside.mentoring.press.PrintedTable;
import scot.tayside.mentoring.press.ReadBack;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** Both documents of the first year, signed off and issued in both editions: every file is read back and says the same. */
@MentoringTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuedReportTests {

    private static final Path KEPT = Path.of("target", "press");

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    Users users;

    @Autowired
    Reports reports;

    @Autowired
    FigureWords words;

    @Autowired
    MessageSource messages;

    final Map<String, Map<String, List<PrintedTable>>> files = new HashMap<>();
    final Map<String, List<Figure>> figures = new HashMap<>();

    @BeforeAll
    void issueThem() throws IOException {
        new HandIn(tester, As.manager()).stored(FirstYear.file());
        Files.createDirectories(KEPT);
        ReportId report = issued(ReportKind.PROGRESS_REPORT, null);
        ReportId paper = issued(ReportKind.COMMITTEE_PAPER, report);
        for (Edition edition : Edition.values()) {
            readBack(report, "progress-report", edition);
            readBack(paper, "committee-paper", edition);
        }
    }

    private ReportId issued(ReportKind kind, ReportId attached) {
        Viewer manager = viewer("manager@tca.example", Role.MANAGER, Organisation.TCA);
        ReportId id = reports.begin(
                new BeginReport(
                        kind,
                        kind.title() + " 2013-14",
                        ReportingPeriod.financialYear(2013),
                        Basis.PRECEDING_REVIEW,
                        true,
                        attached == null ? null : attached.value()),
                manager);
        reports.freeze(id, manager);
        reports.submit(id);
        reports.sign(id, null, viewer("director@tca.example", Role.DIRECTOR, Organisation.TCA));
        reports.sign(id, null, viewer("board@psp.example", Role.BOARD, Organisation.PSP));
        reports.issue(id, new IssueCopy("The funder", Edition.FUNDER, null), manager);
        reports.issue(id, new IssueCopy("The public", Edition.PUBLIC, null), manager);
        return id;
    }

    private Viewer viewer(String username, Role role, Organisation organisation) {
        return users.viewer(As.id(application, username, role, organisation, EnumSet.allOf(LocalAuthority.class)))
                .orElseThrow();
    }

    private void readBack(ReportId id, String name, Edition edition) throws IOException {
        String copy = name + "-" + edition.name().toLowerCase(Locale.ROOT);
        String page = new String(fetched(id, "preview", edition), StandardCharsets.UTF_8);
        Map<String, List<PrintedTable>> read = new HashMap<>();
        read.put("pdf", ReadBack.pdf(kept(copy + ".pdf", fetched(id, "report.pdf", edition))));
        read.put("docx", ReadBack.word(kept(copy + ".docx", fetched(id, "report.docx", edition))));
        read.put("xlsx", ReadBack.workbook(kept(copy + ".xlsx", fetched(id, "report.xlsx", edition))));
        read.put("html", ReadBack.page(page));
        files.put(copy, read);
        figures.put(copy, FigureFile.read(fetched(id, "figures.csv", edition)));
    }

    private byte[] fetched(ReportId id, String file, Edition edition) {
        var answer = tester.get()
                .uri("/documents/{id}/{file}?edition={edition}", id, file, edition)
                .with(As.manager())
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** What a machine finds right can still be ugly. */
    private static byte[] kept(String name, byte[] file) throws IOException {
        Files.write(KEPT.resolve(name), file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"progress-report-funder", "progress-report-public", "committee-paper-funder", "committee-paper-public"})
    void printsTheSameCellsAsEveryKindOfFile(String copy) {
        List<PrintedTable> workbook = files.get(copy).get("xlsx");

        assertThat(workbook).hasSizeGreaterThan(20);
        for (String format : List.of("html", "docx", "pdf")) {
            List<PrintedTable> read = files.get(copy).get(format);
            assertThat(read).as(format).extracting(PrintedTable::caption).isEqualTo(captions(workbook));
            for (int at = 0; at < read.size(); at++) {
                assertThat(read.get(at)).as(format).isEqualTo(workbook.get(at));
            }
        }
    }

    private static List<String> captions(List<PrintedTable> tables) {
        return tables.stream().map(PrintedTable::caption).toList();
    }

    /** Hidden figures included. What counts nobody may be left out, and of targets by service all but the share that improved. */
    @ParameterizedTest
    @CsvSource({"progress-report-funder", "progress-report-public", "committee-paper-funder", "committee-paper-public"})
    void printsEveryFigureOfTheFile(String copy) {
        List<PrintedTable> workbook = files.get(copy).get("xlsx");

        assertThat(figures.get(copy)).hasSizeGreaterThan(100);
        assertThat(figures.get(copy).stream().filter(figure -> !isLeftOut(figure)))
                .allSatisfy(figure -> {
                    String value = figure.statistic() == Statistic.VERDICT
                            ? messages.getMessage("figures.verdict." + figure.value(), null, Locale.UK)
                            : words.value(figure);
                    assertThat(PrintedFigure.of(figure, words, messages)
                                    .in(workbook)
                                    .orElse(figure.base() == 0 && !figure.isSuppressed() ? value : "not printed"))
                            .isEqualTo(value);
                });
    }

    private static boolean isLeftOut(Figure figure) {
        return figure.place().ways() > 1
                && EnumSet.of(Statistic.TARGET_PERCENT, Statistic.VERDICT, Statistic.KEPT)
                        .contains(figure.statistic());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # statistic         | service           | area          | sex    | detail              | value
            referrals.received  |                   |               |        |                     | 160
            referrals.received  |                   |               | FEMALE |                     | 101
            referrals.received  |                   |               | MALE   |                     | 59
            clients.in_service  |                   |               |        |                     | 139
            clients.reviewed    |                   |               |        |                     | 85
            clients.reviewed    |                   |               | FEMALE |                     | 46
            clients.reviewed    |                   |               | MALE   |                     | 39
            reviews.coverage    |                   |               |        |                     | 61%
            mentors.recruited   |                   |               |        | VOLUNTEER           | 10
            mentors.recruited   |                   |               |        | PEER                | 2
            matches.to_date     |                   |               |        | VOLUNTEER           | 7
            befriending         |                   |               |        | ONWARD_REFERRALS    | 2
            befriending         |                   |               |        | MEETINGS            | 8
            befriending         |                   |               |        | PLACEMENTS_ATTENDED | 3
            befriending         |                   |               |        | PLACEMENTS_DNA      | 2
            tiss.worked_with    |                   | PERTH_KINROSS |        |                     | 10
            tiss.referred       |                   | PERTH_KINROSS |        |                     | 2
            tiss.worked_with    |                   | ANGUS         |        |                     | 11
            """)
    void printsThePublishedNumbersInEveryFile(
            String statistic, String service, String area, String sex, String detail, String value) {
        Place place = Place.asked(service, area, sex, detail);

        assertPrinted(statistic, place, value);
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3} / {4} of {5}")
    @CsvSource(delimiter = '|', textBlock = """
            WOMEN_ONLY        | OFF | 66% | 24% | 10% | 29
            WOMEN_ONLY        | ACC | 65% | 30% | 5%  | 20
            WOMEN_ONLY        | ENG | 59% | 31% | 10% | 29
            WOMEN_ONLY        | SUB | 52% | 17% | 31% | 29
            WOMEN_ONLY        | ETE | 64% | 32% | 4%  | 25
            WOMEN_ONLY        | HEA | 53% | 26% | 21% | 19
            WOMEN_ONLY        | PDP | 58% | 28% | 14% | 36
            MENTORING_FOR_MEN | OFF | 79% | 9%  | 12% | 33
            MENTORING_FOR_MEN | ACC | 33% | 57% | 10% | 21
            MENTORING_FOR_MEN | ENG | 36% | 64% | 0%  | 11
            MENTORING_FOR_MEN | SUB | 68% | 24% | 8%  | 25
            MENTORING_FOR_MEN | ETE | 61% | 33% | 6%  | 18
            MENTORING_FOR_MEN | HEA | 50% | 41% | 9%  | 22
            MENTORING_FOR_MEN | PDP | 60% | 30% | 10% | 10
            """)
    void printsThePublishedPercentagesInEveryFile(
            String service, String domain, String improved, String maintained, String deteriorated, String people) {
        Place place = Place.service(service).with(domain);

        assertPrinted("outcomes.domain.improved", place, improved);
        assertPrinted("outcomes.domain.maintained", place, maintained);
        assertPrinted("outcomes.domain.deteriorated", place, deteriorated);
        PrintedFigure stands = PrintedFigure.of(figure("outcomes.domain.improved", place), words, messages);
        assertThat(funders()
                        .map(tables -> new PrintedFigure(stands.captions(), stands.line(), "n")
                                .in(tables)
                                .orElse("")))
                .containsOnly(people);
    }

    @Test
    void hidesInThePublicEditionWhatTheFunderReads() {
        for (String name : List.of("progress-report", "committee-paper")) {
            assertThat(figures.get(name + "-public")).anyMatch(Figure::isSuppressed);
            assertThat(figures.get(name + "-funder")).noneMatch(Figure::isSuppressed);
        }
    }

    private void assertPrinted(String statistic, Place place, String value) {
        Figure figure = figure(statistic, place);
        PrintedFigure stands = PrintedFigure.of(figure, words, messages);

        assertThat(words.value(figure)).as("csv").isEqualTo(value);
        assertThat(funders().map(tables -> stands.in(tables).orElse("not printed")))
                .hasSize(8)
                .containsOnly(value);
    }

    private Figure figure(String statistic, Place place) {
        return figures.get("progress-report-funder").stream()
                .filter(each ->
                        each.statistic().key().equals(statistic) && each.place().equals(place))
                .findAny()
                .orElseThrow();
    }

    private Stream<List<PrintedTable>> funders() {
        return Stream.of("progress-report-funder", "committee-paper-funder")
                .flatMap(copy -> files.get(copy).values().stream());
    }
}
