package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The figures as they are worked out, cell by cell. */
final class IndependentCells {

    static final String NONE = "–";

    private final List<IndependentCell> cells = new ArrayList<>();

    List<IndependentCell> all() {
        return List.copyOf(cells);
    }

    void count(String statistic, IndependentFacets facets, String detail, long number) {
        add(statistic, facets, detail, Long.toString(number), Long.toString(number), "");
    }

    void share(String statistic, IndependentFacets facets, String detail, long part, long whole) {
        String value = whole == 0 ? NONE : Long.toString((200 * part + whole) / (2 * whole));
        add(statistic, facets, detail, value, Long.toString(part), Long.toString(whole));
    }

    void mean(String statistic, IndependentFacets facets, String detail, long sum, long number) {
        String value = Long.toString((2 * sum + number) / (2 * number));
        add(statistic, facets, detail, value, Long.toString(sum), Long.toString(number));
    }

    /** The lower median: of an even number of values the smaller of the two in the middle. */
    void median(String statistic, Collection<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        value(statistic, IndependentFacets.ALL, "", sorted.isEmpty() ? NONE : sorted.get((sorted.size() - 1) / 2) + "");
    }

    void value(String statistic, IndependentFacets facets, String detail, String value) {
        add(statistic, facets, detail, value, "", "");
    }

    void counts(
            String statistic,
            String detail,
            Collection<? extends IndependentFact> facts,
            IndependentBreakdown... breakdowns) {
        for (IndependentFacets cell : cellsOf(breakdowns)) {
            count(statistic, cell, detail, within(cell, facts).size());
        }
    }

    <T extends IndependentFact> void shares(
            String statistic,
            String detail,
            Collection<T> facts,
            Predicate<T> part,
            IndependentBreakdown... breakdowns) {
        for (IndependentFacets cell : cellsOf(breakdowns)) {
            List<T> whole = within(cell, facts);
            share(statistic, cell, detail, whole.stream().filter(part).count(), whole.size());
        }
    }

    static <T extends IndependentFact> List<T> within(IndependentFacets cell, Collection<T> facts) {
        return facts.stream().filter(fact -> cell.covers(fact.facets())).toList();
    }

    static List<IndependentFacets> cellsOf(IndependentBreakdown... breakdowns) {
        List<IndependentFacets> cells = new ArrayList<>();
        for (IndependentBreakdown breakdown : breakdowns) {
            cells.addAll(breakdown.cells());
        }
        return cells;
    }

    private void add(
            String statistic,
            IndependentFacets facets,
            String detail,
            String value,
            String numerator,
            String denominator) {
        cells.add(new IndependentCell(
                statistic, facets.service(), facets.area(), facets.sex(), detail, value, numerator, denominator));
    }
}
