package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an import sheet. */
record IndependentRow(Map<String, String> cells) {

    /** A row from names and values in turn; what is not named stays empty. */
    static IndependentRow of(Object... namesAndValues) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            cells.put((String) namesAndValues[i], value == null ? "" : value.toString());
        }
        return new IndependentRow(cells);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable
    LocalDate day(String column) {
        return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }

    @Nullable
    Integer number(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(text(column));
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
