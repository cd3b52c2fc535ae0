package scot.tayside.mentoring.press;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are, in per cent, by how much stands in them. */
final class TableWidths {

    private static final int WIDEST = 45;
    private static final int NARROWEST = 7;

    private TableWidths() {}

    static List<Integer> of(Table table) {
        List<Integer> needs = IntStream.range(0, table.columns().size())
                .mapToObj(column -> need(table, column))
                .toList();
        int all = needs.stream().mapToInt(Integer::intValue).sum();
        return needs.stream().map(need -> 100 * need / all).toList();
    }

    /** In letters: of its longest cell, and of the longest word of its title. */
    static int need(Table table, int column) {
        int word = Stream.of(table.columns().get(column).title().split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int cell = table.lines().stream()
                .filter(line -> column < line.cells().size())
                .mapToInt(line -> line.cells().get(column).text().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(cell, word + 1)));
    }
}
