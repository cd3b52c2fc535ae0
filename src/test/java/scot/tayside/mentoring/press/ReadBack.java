package scot.tayside.mentoring.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The tables of a printed document, out of the file itself: as many as it shows under "Table 1", "Table 2". */
public final class ReadBack {

    private ReadBack() {}

    public static List<PrintedTable> pdf(byte[] file) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(file)) {
            List<String> captions = pdf.texts("Caption");
            List<List<List<String>>> tables = pdf.tables();
            int others = tables.size() - captions.size();
            List<PrintedTable> read = new ArrayList<>();
            for (int at = 0; at < captions.size(); at++) {
                read.add(table(
                        captions.get(at),
                        tables.get(others + at).stream()
                                .map(row -> row.stream().map(ReadBack::joined).toList())
                                .toList()));
            }
            return read;
        }
    }

    public static List<PrintedTable> word(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> captions = word.getParagraphs().stream()
                    .filter(paragraph -> "Caption".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText())
                    .filter(caption -> caption.startsWith("Table "))
                    .toList();
            List<PrintedTable> read = new ArrayList<>();
            for (int at = 0; at < captions.size(); at++) {
                XWPFTable table = word.getTables().get(at + 1);
                read.add(table(
                        captions.get(at),
                        table.getRows().stream()
                                .map(row -> row.getTableCells().stream()
                                        .map(cell -> cell.getText())
                                        .toList())
                                .toList()));
            }
            return read;
        }
    }

    public static List<PrintedTable> workbook(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<PrintedTable> read = new ArrayList<>();
            for (int sheet = 1; sheet < book.getNumberOfSheets(); sheet++) {
                Sheet shown = book.getSheetAt(sheet);
                read.add(table(shown.getRow(0).getCell(0).getStringCellValue(), cells(shown)));
            }
            return read;
        }
    }

    public static List<PrintedTable> page(String html) {
        return Jsoup.parse(html).select("main .app-document table").stream()
                .map(table -> table(
                        table.select("caption").text(),
                        table.select("tr").stream()
                                .map(row -> row.select("th, td").stream()
                                        .map(Element::text)
                                        .toList())
                                .toList()))
                .toList();
    }

    /** Under the caption, down to the empty line before the notes. */
    static List<List<String>> cells(Sheet sheet) {
        return Stream.iterate(1, line -> sheet.getRow(line) != null, line -> line + 1)
                .map(line -> {
                    List<String> row = new ArrayList<>();
                    sheet.getRow(line).forEach(cell -> row.add(shown(cell)));
                    return row;
                })
                .map(List::copyOf)
                .toList();
    }

    /** The other reader of the library takes a quoted percent sign for one to calculate with. */
    static String shown(Cell cell) {
        return CellFormat.getInstance(Locale.UK, cell.getCellStyle().getDataFormatString())
                .apply(cell)
                .text;
    }

    /** A line may end at a hyphen. */
    private static String joined(String cell) {
        return cell.replaceAll("(?<=\\p{L}-) (?=\\p{L})", "");
    }

    private static PrintedTable table(String caption, List<List<String>> rows) {
        return new PrintedTable(
                plain(caption).replaceFirst("^Table \\d+: ", ""),
                rows.stream()
                        .map(row -> row.stream().map(ReadBack::plain).toList())
                        .toList());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
