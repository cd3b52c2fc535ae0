package scot.tayside.mentoring.press;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; a sheet of its own in a workbook.
 *
 * @param code names it inside its document: lower case letters, digits, hyphens and full stops
 * @param notes printed under it: what is counted, and of what
 */
public record Table(String code, String caption, List<Column> columns, List<Line> lines, List<String> notes)
        implements Block {

    /** A column and whether numbers stand in it. */
    public record Column(String title, boolean numeric) {}

    /** A line of it; the first cell is its heading. */
    public record Line(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text as it is printed
     * @param number what a workbook calculates with, a percentage as 61 and not 0.61; none for words, for "–" and for what is hidden
     */
    public record Cell(String text, @Nullable BigDecimal number) {

        public static Cell text(String text) {
            return new Cell(text, null);
        }

        public static Cell number(String text, long number) {
            return new Cell(text, BigDecimal.valueOf(number));
        }
    }

    public boolean isNumeric(int column) {
        return column < columns.size() && columns.get(column).numeric();
    }
}
