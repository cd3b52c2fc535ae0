package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What one client contributes to one line of an outcome table. */
record IndependentObservation(
        IndependentReferral mentee, LocalDate measuredOn, int position, String line, int halfPoints)
        implements IndependentFact {

    private static final Comparator<IndependentObservation> LATER = Comparator.comparing(
                    IndependentObservation::measuredOn)
            .thenComparing(IndependentObservation::mentee, IndependentReferral.OPENED_LATER)
            .thenComparing(IndependentObservation::position);

    @Override
    public IndependentFacets facets() {
        return mentee.facets();
    }

    boolean improved() {
        return halfPoints > 0;
    }

    boolean maintained() {
        return halfPoints == 0;
    }

    boolean deteriorated() {
        return halfPoints < 0;
    }

    /** The changes of all outcomes of a domain at one review, added up. */
    static List<IndependentObservation> byDomain(Collection<IndependentChange> changes) {
        Map<List<Object>, IndependentObservation> sums = changes.stream()
                .filter(change -> !domain(change).isEmpty())
                .map(change -> of(change, domain(change)))
                .collect(Collectors.toMap(
                        at -> List.of(at.mentee.ref(), at.position, at.line),
                        at -> at,
                        IndependentObservation::plus,
                        LinkedHashMap::new));
        return latest(sums.values());
    }

    static List<IndependentObservation> byTarget(Collection<IndependentChange> changes) {
        return latest(changes.stream()
                .map(change -> of(change, change.horizon() + ":" + change.outcome()))
                .toList());
    }

    /** One a client and line: the latest review decides. */
    private static List<IndependentObservation> latest(Collection<IndependentObservation> observations) {
        return List.copyOf(observations.stream()
                .collect(Collectors.toMap(
                        at -> List.of(at.mentee.person(), at.line), at -> at, BinaryOperator.maxBy(LATER)))
                .values());
    }

    private static IndependentObservation of(IndependentChange change, String line) {
        return new IndependentObservation(
                change.mentee(), change.measuredOn(), change.position(), line, change.halfPoints());
    }

    private static String domain(IndependentChange change) {
        return IndependentOutcomes.domainOf(change.outcome());
    }

    private static IndependentObservation plus(IndependentObservation one, IndependentObservation other) {
        return new IndependentObservation(
                one.mentee, one.measuredOn, one.position, one.line, one.halfPoints + other.halfPoints);
    }
}
