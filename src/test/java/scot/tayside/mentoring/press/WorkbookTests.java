package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook to calculate with: numbers as numbers, shown as the document prints them, and words that stay words. */
class WorkbookTests {

    private final Press press = Printed.press();

    @Test
    void showsEveryCellOfEveryTable() throws IOException {
        for (Document document : List.of(Samples.report(), Samples.odd())) {
            try (XSSFWorkbook book = read(document)) {
                List<List<List<String>>> sheets = IntStream.range(1, book.getNumberOfSheets())
                        .mapToObj(sheet -> ReadBack.cells(book.getSheetAt(sheet)))
                        .toList();

                assertThat(sheets).isEqualTo(Samples.cells(document));
            }
        }
    }

    @Test
    void calculatesWithNumbers() throws IOException {
        try (XSSFWorkbook book = read(Samples.report())) {
            Row row = book.getSheet("referrals.received").getRow(2);

            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(85);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(61);
            assertThat(ReadBack.shown(row.getCell(3))).isEqualTo("61%");
        }
    }

    @Test
    void takesNothingForAFormula() throws IOException {
        try (XSSFWorkbook book = read(Samples.odd())) {
            List<Cell> cells = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));

            assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void givesEveryTableASheetOfItsOwnAndLeadsToIt() throws IOException {
        Table table = Samples.areas("a.name.that.is.longer.than.any.sheet.may.be.called", 1);
        Document twins = new Document("T", "S", LocalDate.EPOCH, List.of(), List.of(table, table));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(press.workbook(twins)))) {
            assertThat(book.getSheetName(0)).isEqualTo("Contents");
            assertThat(book.getSheetName(1)).isEqualTo("a.name.that.is.longer.than.any.");
            assertThat(book.getSheetName(2)).isEqualTo("a.name.that.is.longer.than.an 2");
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'a.name.that.is.longer.than.any.'!A1", "'a.name.that.is.longer.than.an 2'!A1");
            assertThat(book.getSheetAt(1).getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85 | 85 | 0",
                "61% | 61 | 0\"%\"",
                "1,234 | 1234 | #,##0",
                "12.5 days | 12.5 | 0.0\" days\"",
                "n = 29 | 29 | \"n = \"0",
                "85 of 139 | 85 | General",
                "some | 7 | General",
            })
    void showsANumberAsItIsPrinted(String text, BigDecimal number, String format) {
        assertThat(NumberFormats.of(text, number)).isEqualTo(format);
    }

    private XSSFWorkbook read(Document document) throws IOException {
        String name = document.title().equals("Progress report") ? "report.xlsx" : "odd.xlsx";
        return new XSSFWorkbook(new ByteArrayInputStream(Printed.kept(name, press.workbook(document))));
    }
}
