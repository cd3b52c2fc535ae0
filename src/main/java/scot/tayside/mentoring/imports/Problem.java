package scot.tayside.mentoring.imports;

import java.util.List;

/** What is wrong or odd in a row: where it stands and the message code that says what to do about it. */
record Problem(Sheet sheet, int row, String column, boolean error, String code, List<Object> arguments) {

    static Problem error(Row row, String column, String code, Object... arguments) {
        return new Problem(row.sheet(), row.number(), column, true, "imports." + code, List.of(arguments));
    }

    /** History that would be refused today: stored all the same. */
    static Problem warning(Row row, String column, String code, Object... arguments) {
        return new Problem(row.sheet(), row.number(), column, false, "imports." + code, List.of(arguments));
    }
}
