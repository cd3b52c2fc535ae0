package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An edition of the same period: what could be subtracted from it must not be small either.
 *
 * <p>Families are compared whether it printed them or not: the same number may stand in another family that it did print, as
 * those engaged stand among what became of referrals and in the conversion.
 */
final class EarlierEdition {

    private record Cell(Statistic statistic, Place place) {}

    private final FigureSet exact;
    private final Map<Set<Cell>, Disclosure> families = new HashMap<>();

    EarlierEdition(IssuedEdition issued) {
        this.exact = issued.exact();
        PublicEdition.families(exact).forEach(this::remember);
    }

    private void remember(Disclosure family) {
        families.put(key(family), family);
        family.needs().forEach(this::remember);
    }

    /** The family, telling its differences from this edition too; so are those it needs. */
    Disclosure considered(Disclosure family) {
        List<Disclosure> needs = family.needs().stream().map(this::considered).toList();
        return family.differing(differences(family), needs);
    }

    private long[] differences(Disclosure now) {
        Disclosure then = families.get(key(now));
        if (then == null
                || then.cells().size() != now.cells().size()
                || then.bases().size() != now.bases().size()) {
            return now.isCounted() ? ofFigures(now) : new long[0];
        }
        return LongStream.concat(
                        LongStream.range(0, now.cells().size())
                                .map(at ->
                                        now.cells().get((int) at) - then.cells().get((int) at)),
                        LongStream.range(0, now.bases().size())
                                .map(at ->
                                        now.bases().get((int) at) - then.bases().get((int) at)))
                .toArray();
    }

    /** Where the breakdown itself has changed, figure by figure. */
    private long[] ofFigures(Disclosure now) {
        return now.shown().stream()
                .flatMap(figure -> exact.find(figure.statistic(), figure.place()).stream()
                        .flatMap(then -> Stream.of(figure.number() - then.number(), figure.base() - then.base())))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Set<Cell> key(Disclosure family) {
        return family.shown().stream()
                .map(figure -> new Cell(figure.statistic(), figure.place()))
                .collect(Collectors.toSet());
    }
}
