package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures that can be worked out from one another: the public edition prints all of them or none (R31).
 *
 * <p>Hiding all parts of a whole, and not just the small one, leaves nothing to subtract, and does not tell which part was small.
 *
 * @param shown what is printed
 * @param cells every number of people, cases or events that the printed figures tell, differences included
 * @param bases how many stand behind each printed row
 * @param needs what must be printed for this to be
 * @param differences what is left when an edition issued before is subtracted
 */
record Disclosure(
        List<Figure> shown, List<Long> cells, List<Long> bases, List<Disclosure> needs, List<Long> differences) {

    static Disclosure of(Stream<Figure> shown) {
        return new Disclosure(shown.toList(), List.of(), List.of(), List.of(), List.of());
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
        return new Disclosure(shown, with(cells, more), bases, needs, differences);
    }

    Disclosure basedOn(long... more) {
        return new Disclosure(shown, cells, with(bases, more), needs, differences);
    }

    Disclosure needing(Disclosure... more) {
        List<Disclosure> all = new ArrayList<>(needs);
        all.addAll(List.of(more));
        return new Disclosure(shown, cells, bases, List.copyOf(all), differences);
    }

    Disclosure differing(long[] more, List<Disclosure> newNeeds) {
        return new Disclosure(shown, cells, bases, newNeeds, with(differences, more));
    }

    /** Whether it tells of people or cases at all, and not of what was agreed. */
    boolean isCounted() {
        return !cells.isEmpty() || !bases.isEmpty();
    }

    @Nullable
    HiddenReason reason(PublicLimits limits) {
        if (bases.stream().anyMatch(limits::isSmallBase)) {
            return HiddenReason.SMALL_BASE;
        }
        if (cells.stream().anyMatch(limits::isSmallCell)) {
            return HiddenReason.SMALL_CELL;
        }
        if (differences.stream().anyMatch(limits::isSmallCell)) {
            return HiddenReason.EARLIER_EDITION;
        }
        return needs.stream().allMatch(need -> need.reason(limits) == null) ? null : HiddenReason.TIED;
    }

    Stream<PublicFigure> decided(PublicLimits limits) {
        HiddenReason reason = reason(limits);
        return shown.stream().map(figure -> new PublicFigure(figure, reason));
    }

    Stream<PublicFigure> hidden(HiddenReason reason) {
        return shown.stream().map(figure -> new PublicFigure(figure, reason));
    }

    private static List<Long> with(List<Long> numbers, long... more) {
        List<Long> all = new ArrayList<>(numbers);
        for (long number : more) {
            all.add(number);
        }
        return List.copyOf(all);
    }
}
