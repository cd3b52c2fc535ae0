package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures that can be worked out from one another: the public edition prints all of them or none (R31).
 *
 * <p>Hiding all parts of a whole, and not just the small one, leaves nothing to subtract, and does not tell which part was small.
 *
 * @param shown what is printed
 * @param cells every number of people, cases or events that the printed figures tell, differences included
 * @param bases how many stand behind each printed row
 * @param needs what must be printed for this to be
 */
record Disclosure(List<Figure> shown, List<Long> cells, List<Long> bases, List<Disclosure> needs) {

    private static final long LEAST_CELL = 5;
    private static final long LEAST_BASE = 10;

    static Disclosure of(Stream<Figure> shown) {
        return new Disclosure(shown.toList(), List.of(), List.of(), List.of());
    }

    static Disclosure of(Figure... shown) {
        return of(Stream.of(shown));
    }

    /** The numbers as printed are the cells. */
    Disclosure tellingItself() {
        return telling(
                shown.stream().map(Figure::numerator).mapToLong(Long::longValue).toArray());
    }

    Disclosure telling(long... more) {
        return new Disclosure(shown, with(cells, more), bases, needs);
    }

    Disclosure basedOn(long... more) {
        return new Disclosure(shown, cells, with(bases, more), needs);
    }

    Disclosure needing(Disclosure... more) {
        List<Disclosure> all = new ArrayList<>(needs);
        all.addAll(List.of(more));
        return new Disclosure(shown, cells, bases, List.copyOf(all));
    }

    boolean isSafe() {
        return cells.stream().allMatch(cell -> cell == 0 || Math.abs(cell) >= LEAST_CELL)
                && bases.stream().allMatch(base -> base == 0 || base >= LEAST_BASE)
                && needs.stream().allMatch(Disclosure::isSafe);
    }

    Stream<Figure> printed() {
        return isSafe() ? shown.stream() : hidden();
    }

    Stream<Figure> hidden() {
        return shown.stream().map(Figure::suppressed);
    }

    private static List<Long> with(List<Long> numbers, long... more) {
        List<Long> all = new ArrayList<>(numbers);
        for (long number : more) {
            all.add(number);
        }
        return List.copyOf(all);
    }
}
