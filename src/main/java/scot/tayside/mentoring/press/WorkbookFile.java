package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of a document as a workbook: a sheet of contents, then one sheet a table. */
final class WorkbookFile {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int WIDTH_OF_A_SIGN = 256;

    private final Document document;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle head = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private final Set<String> names = new HashSet<>();

    WorkbookFile(Document document) {
        this.document = document;
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        // What looks like a formula stays the words it is, also when somebody edits the cell.
        text.setQuotePrefixed(true);
    }

    void write(OutputStream out) throws IOException {
        book.getProperties().getCoreProperties().setTitle(document.title());
        Sheet contents = book.createSheet(name("Contents"));
        int line = 0;
        put(contents.createRow(line++), 0, document.title(), head);
        put(contents.createRow(line++), 0, document.subtitle(), text);
        for (Document.Particular particular : document.particulars()) {
            Row row = contents.createRow(line++);
            put(row, 0, particular.label(), text);
            put(row, 1, particular.text(), text);
        }
        line++;
        for (Table table : document.tables().toList()) {
            String sheet = name(table.code());
            Row row = contents.createRow(line++);
            put(row, 0, sheet, text);
            put(row, 1, table.caption(), text);
            add(table, book.createSheet(sheet));
        }
        widths(contents, List.of(34, 80));
        book.write(out);
        book.close();
    }

    private void add(Table table, Sheet sheet) {
        put(sheet.createRow(0), 0, table.caption(), head);
        Row titles = sheet.createRow(1);
        for (int column = 0; column < table.columns().size(); column++) {
            put(titles, column, table.columns().get(column).title(), head);
        }
        int line = 2;
        for (Table.Line shown : table.lines()) {
            Row row = sheet.createRow(line++);
            for (int column = 0; column < shown.cells().size(); column++) {
                put(row, column, shown.cells().get(column));
            }
        }
        line++;
        for (String note : table.notes()) {
            put(sheet.createRow(line++), 0, note, text);
        }
        sheet.createFreezePane(1, 2);
        sheet.setColumnWidth(0, 44 * WIDTH_OF_A_SIGN);
        for (int column = 1; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, 20 * WIDTH_OF_A_SIGN);
        }
    }

    private void put(Row row, int column, Table.Cell cell) {
        if (cell.number() == null) {
            put(row, column, cell.text(), text);
        } else {
            row.createCell(column).setCellValue(cell.number().doubleValue());
        }
    }

    private static void put(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        String clean = WordFile.clean(words);
        cell.setCellValue(clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL));
        cell.setCellStyle(style);
    }

    private static void widths(Sheet sheet, List<Integer> signs) {
        for (int column = 0; column < signs.size(); column++) {
            sheet.setColumnWidth(column, signs.get(column) * WIDTH_OF_A_SIGN);
        }
    }

    /** No two sheets have one name, whatever its letters, and none is longer than a workbook allows. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String free = safe;
        for (int next = 2; !names.add(free.toLowerCase(Locale.ROOT)); next++) {
            String ending = " " + next;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return free;
    }
}
