package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.imports.HandIn;
import scot.tayside.mentoring.press.PrintedTable;
import scot.tayside.mentoring.press.ReadBack;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.PublishedYear;
import scot.tayside.mentoring.testing.Viewers;

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
    Reports reports;

    @Autowired
    FigureWords words;

    @Autowired
    MessageSource messages;

    final Map<String, Map<String, List<PrintedTable>>> files = new HashMap<>();
    final Map<String, List<Figure>> figures = new HashMap<>();
    final Map<String, List<String>> hashes = new HashMap<>();

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
        Viewers viewers = new Viewers(application);
        Viewer manager = viewers.manager();
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
        reports.sign(id, null, viewers.director());
        reports.sign(id, null, viewers.board());
        reports.issue(id, new IssueCopy("The funder", Edition.FUNDER, null), manager);
        reports.issue(id, new IssueCopy("The public", Edition.PUBLIC, null), manager);
        return id;
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
        figures.put(copy, FigureFile.read(kept(copy + ".csv", fetched(id, "figures.csv", edition))));
        hashes.put(
                copy,
                Pattern.compile("\\b[0-9a-f]{64}\\b")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .toList());
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
    @CsvSource(delimiter = '|', textBlock = PublishedYear.NUMBERS)
    void printsThePublishedNumbersInEveryFile(
            String statistic, String service, String area, String sex, String detail, String value) {
        Place place = Place.asked(service, area, sex, detail);

        assertPrinted(statistic, place, value);
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3} / {4}")
    @CsvSource(delimiter = '|', textBlock = PublishedYear.CHANGES)
    void printsThePublishedPercentagesInEveryFile(
            String service, String domain, String improved, String maintained, String deteriorated) {
        Place place = Place.service(service).with(domain);

        assertPrinted("outcomes.domain.improved", place, share(improved));
        assertPrinted("outcomes.domain.maintained", place, share(maintained));
        assertPrinted("outcomes.domain.deteriorated", place, share(deteriorated));
        PrintedFigure stands = PrintedFigure.of(figure("outcomes.domain.improved", place), words, messages);
        assertThat(funders()
                        .map(tables -> new PrintedFigure(stands.captions(), stands.line(), "n")
                                .in(tables)
                                .orElse("")))
                .containsOnly(improved.replaceFirst(".*/", ""));
    }

    /** Of 66% = 19/29 the 66%. */
    private static String share(String published) {
        return published.replaceFirst(" .*", "");
    }

    @Test
    void hidesInThePublicEditionWhatTheFunderReads() {
        for (String name : List.of("progress-report", "committee-paper")) {
            assertThat(figures.get(name + "-public")).anyMatch(Figure::isSuppressed);
            assertThat(figures.get(name + "-funder")).noneMatch(Figure::isSuppressed);
        }
    }

    /** Nobody outside could work out that of the exact figures, and whoever guesses what is hidden could try until it fits. */
    @ParameterizedTest
    @CsvSource({"progress-report-funder", "progress-report-public", "committee-paper-funder", "committee-paper-public"})
    void printsTheHashOfTheFileThatComesWithTheEdition(String copy) throws Exception {
        byte[] csv = Files.readAllBytes(KEPT.resolve(copy + ".csv"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));

        assertThat(hashes.get(copy)).isNotEmpty().containsOnly(hash);
        try (PDDocument pdf = Loader.loadPDF(KEPT.resolve(copy + ".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("SHA-256 of figures.csv", hash);
        }
    }

    /** What the appendix tells in full stands in the paper itself in one table. */
    @Test
    void keepsAPaperThatCarriesAReportShort() {
        List<String> paper = captions(files.get("committee-paper-funder").get("html"));
        List<String> report = captions(files.get("progress-report-funder").get("html"));

        assertThat(paper)
                .hasSize(report.size() + 2)
                .startsWith("Cases open", "Targets agreed with the funder, all services")
                .endsWith(report.toArray(String[]::new));
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
