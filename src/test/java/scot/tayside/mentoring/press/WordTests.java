package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A Word file to go on writing in: what the document says, in Word's own headings, lists, tables and charts. */
class WordTests {

    private final Press press = Printed.press();

    @Test
    void printsEveryCellOfEveryTable() throws IOException {
        try (XWPFDocument word = read(Samples.report())) {
            assertThat(word.getTables().stream().skip(1).map(WordTests::cells).toList())
                    .isEqualTo(Samples.cells(Samples.report()));
            assertThat(word.getTables().stream().skip(1))
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
        }
    }

    @Test
    void usesWordsOwnHeadingsListsAndCaptions() throws IOException {
        try (XWPFDocument word = read(Samples.report())) {
            assertThat(styled(word, "Title")).containsExactly("Progress report");
            assertThat(styled(word, "Heading1"))
                    .containsExactly("1 Activities", "2 Outcomes", "3 Challenges and changes", "4 A long table");
            assertThat(styled(word, "Heading2")).containsExactly("1.1 Referrals", "1.2 Caseload");
            assertThat(styled(word, "Caption"))
                    .contains("Table 1: Referrals received, by area", "Chart 1: Referrals received, by month");
            assertThat(styled(word, "ListParagraph")).hasSize(5);
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                    .allMatch(paragraph -> paragraph.getNumID() != null);
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl())
                    .isNotNull();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Progress report");
        }
    }

    @Test
    void drawsChartsThatCanBeEditedAndTellsWhatTheyShow() throws Exception {
        try (XWPFDocument word = read(Samples.report())) {
            assertThat(word.getCharts()).hasSize(3);
            var numbers = word.getCharts().get(0).getWorkbook().getSheetAt(0);
            assertThat(numbers.getRow(0).getCell(1).getStringCellValue()).isEqualTo("This period");
            assertThat(numbers.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(17);
            assertThat(word.getDocument().xmlText())
                    .contains("descr=\"Women Only: shares of clients. Most improved in offending.\"");
        }
    }

    @Test
    void holdsWhateverPeopleTyped() throws IOException {
        try (XWPFDocument word = read(Samples.odd())) {
            assertThat(styled(word, "Normal")).contains(Samples.ODD, Samples.ENDLESS);
            assertThat(styled(word, "Subtitle")).containsExactly("Well done \uD83D\uDC4D\uD83C\uDFFD!  漢字");
        }
    }

    private XWPFDocument read(Document document) throws IOException {
        String name = document.title().equals("Progress report") ? "report.docx" : "odd.docx";
        return new XWPFDocument(new ByteArrayInputStream(Printed.kept(name, press.word(document))));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
