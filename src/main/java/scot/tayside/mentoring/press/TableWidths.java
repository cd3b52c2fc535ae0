package scot.tayside.mentoring.press;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are, in per cent: no word is broken, titles stand in one line where they can, and
 * what is left over goes to the labels.
 */
final class TableWidths {

    private static final int WIDEST = 45;
    private static final int NARROWEST = 7;
    private static final int LONGEST_WORD = 25;

    /** What stands between columns, and how much wider letters of a title are. */
    private static final int SPACE = 3;

    /** So many letters stand beside each other on a page, so that each takes about one per cent. */
    private static final int PAGE = 100;

    private TableWidths() {}

    static List<Integer> of(Table table) {
        int[] words = each(table, TableWidths::word);
        int[] more = each(table, TableWidths::need);
        for (int column = 0; column < more.length; column++) {
            int title =
                    Math.min(LONGEST_WORD, table.columns().get(column).title().length());
            more[column] = Math.max(0, Math.max(more[column], title) + SPACE - words[column]);
        }
        int needed = IntStream.of(words).sum();
        int rest = Math.max(0, PAGE - needed);
        int wanted = IntStream.of(more).sum();
        int[] letters = IntStream.range(0, words.length)
                .map(column -> words[column] + (wanted <= rest ? more[column] : rest * more[column] / wanted))
                .toArray();
        letters[0] += Math.max(0, rest - wanted);
        int all = IntStream.of(letters).sum();
        return IntStream.of(letters).mapToObj(width -> 100 * width / all).toList();
    }

    private static int[] each(Table table, Measure measure) {
        return IntStream.range(0, table.columns().size())
                .map(column -> measure.of(table, column))
                .toArray();
    }

    /** The longest word of a column, its title included, with the space beside it. */
    private static int word(Table table, int column) {
        int longest = Stream.concat(Stream.of(table.columns().get(column).title()), cells(table, column))
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(LONGEST_WORD, longest) + SPACE);
    }

    /** In letters: of its longest cell, and of the longest word of its title. */
    static int need(Table table, int column) {
        int title = Stream.of(table.columns().get(column).title().split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int cell = cells(table, column).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(cell, title + 1)));
    }

    private static Stream<String> cells(Table table, int column) {
        return table.lines().stream()
                .filter(line -> column < line.cells().size())
                .map(line -> line.cells().get(column).text());
    }

    /** Something of a column. */
    private interface Measure {
        int of(Table table, int column);
    }
}
