package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a sheet as it was read: text by column, empty cells left out; numbered as a spreadsheet numbers it. */
record Row(Sheet sheet, int number, Map<String, String> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    @Nullable
    String text(String column) {
        return cells.get(column);
    }

    String must(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    @Nullable
    LocalDate date(String column) {
        String text = cells.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    Integer number(String column) {
        String text = cells.get(column);
        return text == null ? null : Integer.valueOf(text);
    }

    List<String> list(String column) {
        return Arrays.stream(cells.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
