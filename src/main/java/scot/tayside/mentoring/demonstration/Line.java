package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a table kept as text: words in columns, a dash for nothing. */
record Line(List<String> words) {

    static List<Line> of(String table) {
        return table.lines()
                .map(line -> new Line(List.of(line.strip().split("\\s+"))))
                .toList();
    }

    String word(int column) {
        return words.get(column);
    }

    @Nullable
    String text(int column) {
        return word(column).equals("-") ? null : word(column);
    }

    int number(int column) {
        return Integer.parseInt(word(column));
    }

    @Nullable
    LocalDate daysBefore(LocalDate today, int column) {
        return text(column) == null ? null : today.minusDays(number(column));
    }
}
