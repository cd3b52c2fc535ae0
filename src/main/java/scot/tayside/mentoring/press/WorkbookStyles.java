package scot.tayside.mentoring.press;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look. What looks like a formula stays the words it is, also when somebody edits the cell. */
final class WorkbookStyles {

    private final XSSFWorkbook book;
    private final CellStyle words;
    private final CellStyle numericWords;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle numericHead;
    private final CellStyle note;
    private final CellStyle link;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    WorkbookStyles(XSSFWorkbook book) {
        this.book = book;
        words = style(false, 11);
        words.setWrapText(true);
        numericWords = style(false, 11);
        numericWords.setAlignment(HorizontalAlignment.RIGHT);
        title = style(true, 14);
        head = heading();
        head.setWrapText(true);
        numericHead = heading();
        numericHead.setWrapText(true);
        numericHead.setAlignment(HorizontalAlignment.RIGHT);
        note = style(false, 10);
        link = underlined();
    }

    private CellStyle style(boolean bold, int size) {
        Font font = book.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle underlined() {
        CellStyle style = style(false, 11);
        Font font = book.getFontAt(style.getFontIndex());
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return style;
    }

    CellStyle words() {
        return words;
    }

    /** Under numbers, where there is none. */
    CellStyle numericWords() {
        return numericWords;
    }

    CellStyle title() {
        return title;
    }

    private CellStyle heading() {
        CellStyle style = style(true, 11);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    CellStyle head() {
        return head;
    }

    CellStyle numericHead() {
        return numericHead;
    }

    CellStyle note() {
        return note;
    }

    CellStyle link() {
        return link;
    }

    CellStyle number(String format) {
        return numbers.computeIfAbsent(format, wanted -> {
            CellStyle style = style(false, 11);
            style.setQuotePrefixed(false);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(book.createDataFormat().getFormat(wanted));
            return style;
        });
    }
}
