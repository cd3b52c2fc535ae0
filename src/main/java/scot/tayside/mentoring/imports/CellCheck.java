package scot.tayside.mentoring.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether each cell of a row can be what its column says. */
final class CellCheck {

    private static final int LONGEST_TEXT = 4000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern SCORE = Pattern.compile("[1-9]|10");

    private CellCheck() {}

    static List<Problem> of(Row row) {
        List<Problem> problems = new ArrayList<>();
        for (Column column : row.sheet().columns()) {
            String text = row.text(column.name());
            if (text == null) {
                if (column.required()) {
                    problems.add(Problem.error(row, column.name(), "missing"));
                }
            } else {
                check(row, column, text, problems);
            }
        }
        return problems;
    }

    private static void check(Row row, Column column, String text, List<Problem> problems) {
        switch (column.kind()) {
            case TEXT, REFS -> {
                if (text.length() > LONGEST_TEXT || text.codePoints().anyMatch(CellCheck::cannotBeKept)) {
                    problems.add(Problem.error(row, column.name(), "text", LONGEST_TEXT));
                }
            }
            case DATE -> {
                if (!isDate(text)) {
                    problems.add(Problem.error(row, column.name(), "date", text));
                }
            }
            case NUMBER -> {
                if (!NUMBER.matcher(text).matches()) {
                    problems.add(Problem.error(row, column.name(), "number", text));
                }
            }
            case SCORE -> {
                if (!SCORE.matcher(text).matches()) {
                    problems.add(Problem.error(row, column.name(), "score", text));
                }
            }
            case CODE -> {
                if (!column.codes().contains(text)) {
                    problems.add(Problem.error(row, column.name(), "code", text, String.join(", ", column.codes())));
                }
            }
            case CODES ->
                row.list(column.name()).stream()
                        .filter(code -> !column.codes().contains(code))
                        .forEach(code -> problems.add(
                                Problem.error(row, column.name(), "code", code, String.join(", ", column.codes()))));
        }
    }

    /** Half a character, or none: no database keeps it. */
    private static boolean cannotBeKept(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return !date.isBefore(EARLIEST) && date.isBefore(LATEST);
        } catch (DateTimeException other) {
            return false;
        }
    }
}
