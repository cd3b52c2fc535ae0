package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.support.MessageSourceAccessor;

/** The tables of a document as a workbook: a sheet of contents, then one sheet a table. */
final class WorkbookFile {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int WIDTH_OF_A_SIGN = 256;
    private static final int WIDEST = 60;

    private final Document document;
    private final MessageSourceAccessor messages;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(book);
    private final Set<String> names = new HashSet<>();

    WorkbookFile(Document document, MessageSourceAccessor messages) {
        this.document = Lettering.ofXml().of(document);
        this.messages = messages;
    }

    void write(OutputStream out) throws IOException {
        try (book) {
            book.getProperties().getCoreProperties().setTitle(document.title());
            book.getProperties().getCoreProperties().setCreator(messages.getMessage("press.author"));
            contents(book.createSheet(name(messages.getMessage("press.contents"))));
            book.write(out);
        }
    }

    private void contents(XSSFSheet contents) {
        int line = 0;
        put(contents.createRow(line++), 0, document.title()).setCellStyle(styles.title());
        put(contents.createRow(line++), 0, document.subtitle());
        for (Document.Particular particular : document.particulars()) {
            Row row = contents.createRow(line++);
            put(row, 0, particular.label()).setCellStyle(styles.head());
            put(row, 1, particular.text());
        }
        Row date = contents.createRow(line++);
        put(date, 0, messages.getMessage("press.day")).setCellStyle(styles.head());
        put(date, 1, PdfView.of(document).day());
        line++;
        int number = 0;
        for (Table table : document.tables().toList()) {
            XSSFSheet sheet = book.createSheet(name(table.code()));
            Row row = contents.createRow(line++);
            link(put(row, 0, sheet.getSheetName()), sheet);
            put(row, 1, caption(++number, table));
            add(table, number, sheet);
        }
        contents.setColumnWidth(0, 36 * WIDTH_OF_A_SIGN);
        contents.setColumnWidth(1, 90 * WIDTH_OF_A_SIGN);
        printed(contents);
    }

    private String caption(int number, Table table) {
        return messages.getMessage("press.table", new Object[] {number, table.caption()});
    }

    private void link(Cell cell, Sheet sheet) {
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.getSheetName().replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    private void add(Table table, int number, XSSFSheet sheet) {
        put(sheet.createRow(0), 0, caption(number, table)).setCellStyle(styles.title());
        Row titles = sheet.createRow(1);
        for (int column = 0; column < table.columns().size(); column++) {
            put(titles, column, table.columns().get(column).title())
                    .setCellStyle(table.isNumeric(column) ? styles.numericHead() : styles.head());
            int title = table.columns().get(column).title().length();
            int letters = Math.min(WIDEST, Math.max(TableWidths.need(table, column), title) + 3);
            sheet.setColumnWidth(column, letters * WIDTH_OF_A_SIGN);
        }
        int line = 2;
        for (Table.Line shown : table.lines()) {
            Row row = sheet.createRow(line++);
            for (int column = 0; column < shown.cells().size(); column++) {
                put(row, column, shown.cells().get(column), table.isNumeric(column));
            }
        }
        if (table.lines().isEmpty()) {
            put(sheet.createRow(line++), 0, messages.getMessage("press.empty"));
        }
        line++;
        for (String note : table.notes()) {
            put(sheet.createRow(line++), 0, note).setCellStyle(styles.note());
        }
        sheet.createFreezePane(1, 2);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
        printed(sheet);
    }

    private static void printed(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void put(Row row, int column, Table.Cell shown, boolean numeric) {
        if (shown.number() != null) {
            Cell cell = row.createCell(column);
            cell.setCellValue(shown.number().doubleValue());
            cell.setCellStyle(styles.number(NumberFormats.of(shown.text(), shown.number())));
        } else if (numeric) {
            put(row, column, shown.text()).setCellStyle(styles.numericWords());
        } else {
            put(row, column, shown.text());
        }
    }

    private Cell put(Row row, int column, String words) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL));
        cell.setCellStyle(styles.words());
        return cell;
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
