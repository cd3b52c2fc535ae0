package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed is what the document says, in every format. */
class PressTests {

    private static final String ODD = "=1+1 & <script>alert(1)</script> 😀 \u0007é";

    private final Press press = new Press(new PdfPages());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void makesAPdfThatEverybodyCanRead(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = press.pdf(document());
        keep("sample.pdf", pdf);

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);

            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        }
    }

    @Test
    void printsEveryCellInAPdf() throws IOException {
        String text;
        try (var pdf = Loader.loadPDF(press.pdf(document()))) {
            text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }

        assertThat(text)
                .contains("Referrals received", "Dundee City 85", "61%", "What is counted.", "It helped me.")
                .contains("<script>alert(1)</script> □ é")
                .contains("Page 1 of");
    }

    @Test
    void printsEveryTableInWord() throws IOException {
        byte[] file = press.word(document());
        keep("sample.docx", file);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<List<List<String>>> tables =
                    word.getTables().stream().map(PressTests::texts).toList();
            assertThat(tables)
                    .isEqualTo(document().tables().map(PressTests::expected).toList());
            assertThat(word.getCharts()).hasSize(3);
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .hasSize(2);
        }
    }

    @Test
    void printsNumbersAsNumbersAndFormulasAsWords() throws IOException {
        byte[] file = press.workbook(document());
        keep("sample.xlsx", file);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheet("referrals.received");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(85);
            Cell odd = sheet.getRow(4).getCell(0);
            assertThat(odd.getCellType()).isEqualTo(CellType.STRING);
            assertThat(odd.getStringCellValue()).startsWith("=1+1");
            assertThat(odd.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            book.sheetIterator()
                    .forEachRemaining(one -> one.forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void givesEveryTableASheetOfItsOwn() throws IOException {
        Table table = table("a.name.that.is.longer.than.any.sheet.may.be.called", 1);
        Document twins = new Document("T", "S", LocalDate.EPOCH, List.of(), List.of(table, table));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(press.workbook(twins)))) {
            assertThat(book.getSheetName(1)).isEqualTo("a.name.that.is.longer.than.any.");
            assertThat(book.getSheetName(2)).isEqualTo("a.name.that.is.longer.than.an 2");
        }
    }

    @Test
    void readsMarkdownAsWordsOnly() {
        assertThat(Markdown.blocks("Hello **you**\n\n- one\n- two\n\n<b>x</b>", 3))
                .containsExactly(
                        new Block.Paragraph(List.of(Words.plain("Hello "), new Words("you", true, false))),
                        new Block.Bullets(false, List.of(List.of(Words.plain("one")), List.of(Words.plain("two")))),
                        Block.Paragraph.of("<b>x</b>"));
    }

    static Document document() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(1, "1", "Activities"),
                Block.Paragraph.of("What was done. " + "word ".repeat(200)),
                new Block.Heading(2, "1.1", "Referrals"),
                new Block.Bullets(true, List.of(List.of(Words.plain("first")), List.of(Words.plain("second")))),
                new Block.Bullets(false, List.of(List.of(new Words("strong", true, false)))),
                new Block.Quotation("It helped me.", "A woman mentored in Dundee"),
                new Block.Remark("Nothing was written here."),
                table("referrals.received", 3),
                chart(Chart.Kind.BARS),
                chart(Chart.Kind.SHARES),
                chart(Chart.Kind.LINES)));
        blocks.add(new Block.Heading(1, "2", "A long table"));
        blocks.add(table("long", 120));
        blocks.add(new Table("empty", "Nothing", List.of(new Table.Column("A", false)), List.of(), List.of()));
        return new Document(
                "Progress report",
                "1 April 2013 – 31 March 2014",
                LocalDate.of(2014, 4, 20),
                List.of(new Document.Particular("Author", "Somebody Invented"), new Document.Particular("Odd", ODD)),
                blocks);
    }

    private static Table table(String code, int lines) {
        List<Table.Line> all = new ArrayList<>(List.of(
                new Table.Line(List.of(Table.Cell.text("Dundee City"), Table.Cell.number("85", 85))),
                new Table.Line(List.of(Table.Cell.text("Coverage"), new Table.Cell("61%", BigDecimal.valueOf(61)))),
                new Table.Line(List.of(Table.Cell.text(ODD), Table.Cell.text("–")))));
        IntStream.range(3, lines)
                .mapToObj(next -> new Table.Line(List.of(Table.Cell.text("Line " + next), Table.Cell.number("1", 1))))
                .forEach(all::add);
        return new Table(
                code,
                "Referrals received",
                List.of(new Table.Column("Breakdown", false), new Table.Column("Figure", true)),
                all,
                List.of("What is counted."));
    }

    private static Chart chart(Chart.Kind kind) {
        return new Chart(
                "chart",
                kind,
                "Referrals by area",
                "Dundee City 85, Angus 29, and nothing known of the third.",
                List.of("Dundee City", "Angus", "Perth & Kinross"),
                List.of(
                        new Chart.Series("This year", Arrays.asList(85L, 29L, null)),
                        new Chart.Series("Last year", List.of(0L, 0L, 3L))),
                "referrals",
                kind == Chart.Kind.LINES ? new Chart.Mark("Places", 40) : null);
    }

    private static List<List<String>> expected(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Table.Column::title).toList());
        table.lines()
                .forEach(line -> rows.add(line.cells().stream()
                        .map(cell -> WordFile.clean(cell.text()))
                        .toList()));
        return rows;
    }

    private static List<List<String>> texts(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    /** To be looked at: what a machine finds right can still be ugly. */
    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "press"));
        Files.write(folder.resolve(name), file);
    }
}
