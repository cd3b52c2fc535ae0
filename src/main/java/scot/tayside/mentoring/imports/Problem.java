package scot.tayside.mentoring.imports;

import java.util.Arrays;
import java.util.List;

/** What is wrong or odd in a row: where it stands and the message code that says what to do about it. */
record Problem(Sheet sheet, int row, String column, boolean error, String code, List<Object> arguments) {

    private static final int MOST_SHOWN = 300;

    static Problem error(Row row, String column, String code, Object... arguments) {
        return new Problem(row.sheet(), row.number(), column, true, "imports." + code, shortened(arguments));
    }

    /** History that would be refused today: stored all the same. */
    static Problem warning(Row row, String column, String code, Object... arguments) {
        return new Problem(row.sheet(), row.number(), column, false, "imports." + code, shortened(arguments));
    }

    /** Whatever stood in a cell is shown, but not pages of it. */
    private static List<Object> shortened(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text && text.length() > MOST_SHOWN
                        ? text.substring(0, MOST_SHOWN) + "…"
                        : argument)
                .toList();
    }
}
