package scot.tayside.mentoring.equality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answers to one question, counted; small numbers are hidden, and enough others that none follows from the rest. */
record Tally(String question, List<Line> lines) {

    private static final int LEAST_SHOWN = 5;

    static Tally of(String question, List<String> titles, List<Integer> counts) {
        List<Integer> order = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer line) -> counts.get(line) == 0)
                        .thenComparing(counts::get))
                .toList();
        long small = counts.stream()
                .filter(count -> count > 0 && count < LEAST_SHOWN)
                .count();
        List<Integer> hidden = order.subList(0, (int) (small == 1 ? 2 : small));
        return new Tally(
                question,
                IntStream.range(0, counts.size())
                        .mapToObj(line -> new Line(titles.get(line), hidden.contains(line) ? null : counts.get(line)))
                        .toList());
    }

    /** An answer and how often it was given, unless that is hidden. */
    record Line(String title, @Nullable Integer count) {}
}
