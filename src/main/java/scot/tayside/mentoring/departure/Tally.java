package scot.tayside.mentoring.departure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often each answer was given to one question, with everything left out that would show what one person said. */
record Tally(String code, long base, List<Line> lines) {

    private static final long FEWEST_ANSWERS = 10;
    private static final long FEWEST_ALIKE = 5;

    /** An answer and how often it was given; empty where few gave it. */
    record Line(String title, @Nullable Long number) {}

    /** An answer with its count before anything is left out. */
    record Counted(String title, long number) {}

    /** Under 10 answers nothing is shown; of 1 to 4 alike neither, nor what they could be worked out from (R31). */
    static Tally of(String code, List<Counted> counted) {
        long base = counted.stream().mapToLong(Counted::number).sum();
        List<Integer> hidden = base < FEWEST_ANSWERS
                ? IntStream.range(0, counted.size()).boxed().toList()
                : hidden(counted);
        return new Tally(
                code,
                base,
                IntStream.range(0, counted.size())
                        .mapToObj(place -> new Line(
                                counted.get(place).title(),
                                hidden.contains(place)
                                        ? null
                                        : counted.get(place).number()))
                        .toList());
    }

    public boolean tooFew() {
        return base < FEWEST_ANSWERS;
    }

    public boolean leavesOut() {
        return lines.stream().anyMatch(line -> line.number() == null);
    }

    /** Small ones, and then the next smallest, until two are hidden that together are not small. */
    private static List<Integer> hidden(List<Counted> counted) {
        List<Integer> smallestFirst = IntStream.range(0, counted.size())
                .boxed()
                .sorted(Comparator.comparing(place -> counted.get(place).number()))
                .toList();
        List<Integer> hidden = new ArrayList<>();
        long together = 0;
        for (int place : smallestFirst) {
            long number = counted.get(place).number();
            boolean small = number > 0 && number < FEWEST_ALIKE;
            boolean shelter = number > 0 && !hidden.isEmpty() && (hidden.size() < 2 || together < FEWEST_ALIKE);
            if (small || shelter) {
                hidden.add(place);
                together += number;
            }
        }
        return hidden;
    }
}
