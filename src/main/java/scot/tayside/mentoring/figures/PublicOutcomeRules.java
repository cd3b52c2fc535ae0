package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.FigureTable.base;
import static scot.tayside.mentoring.figures.FigureTable.number;
import static scot.tayside.mentoring.figures.FigureTable.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which figures about change stand or fall together.
 *
 * <p>Improved is one cell and all the others the second; maintained and deteriorated divide the second and are shown or hidden
 * together. What is hidden so is at least five in all, or nobody.
 */
final class PublicOutcomeRules {

    private static final String CRIME_DOMAIN = "OFF";
    private static final String CRIME = "CRIME";

    private final FigureTable figures;

    PublicOutcomeRules(FigureTable figures) {
        this.figures = figures;
    }

    List<Disclosure> families() {
        List<Disclosure> families = new ArrayList<>();
        Figure timely = figures.total(Statistic.TIMELY);
        families.add(Disclosure.of(timely).telling(number(timely), rest(timely)).basedOn(base(timely)));
        figures.by(Statistic.QUALITY, Figure::detail)
                .forEach(figure -> families.add(Disclosure.of(figure).tellingItself()));
        families.add(breadth());
        families.add(Disclosure.of(figures.of(Statistic.TARGET_PERCENT).stream()));
        for (Figure improved : figures.by(Statistic.IMPROVED, Figure::detail)) {
            families.add(improved(improved));
            families.add(others(improved));
        }
        for (Figure improved : targets()) {
            families.add(target(Stream.of(improved)));
            families.add(kept(Stream.of(improved)).needing(target(Stream.of(improved))));
        }
        families.addAll(crime());
        return families;
    }

    private Disclosure improved(Figure improved) {
        return Disclosure.of(improved).telling(number(improved), rest(improved)).basedOn(base(improved));
    }

    private Disclosure others(Figure improved) {
        return Disclosure.of(
                        figures.at(Statistic.MAINTAINED, improved.place()),
                        figures.at(Statistic.DETERIORATED, improved.place()))
                .tellingItself()
                .needing(improved(improved));
    }

    private List<Figure> targets() {
        return figures.by(Statistic.TARGET, Figure::detail).stream()
                .filter(figure -> !isCrime(figure))
                .toList();
    }

    /** The heading OFF is this one outcome: its short and its medium term could add up to it, so they are judged as one. */
    private List<Disclosure> crime() {
        List<Figure> both = figures.by(Statistic.TARGET, Figure::detail).stream()
                .filter(PublicOutcomeRules::isCrime)
                .toList();
        Figure heading = figures.detail(Statistic.IMPROVED, CRIME_DOMAIN);
        Disclosure improved = target(both.stream()).needing(improved(heading));
        return List.of(improved, kept(both.stream()).needing(improved, others(heading)));
    }

    private static boolean isCrime(Figure target) {
        return target.detail().endsWith(":" + CRIME);
    }

    private Disclosure target(Stream<Figure> targets) {
        List<Figure> rows = targets.toList();
        Disclosure family =
                Disclosure.of(rows.stream().flatMap(row -> Stream.of(row, figures.at(Statistic.VERDICT, row.place()))));
        for (Figure row : rows) {
            family = family.telling(number(row), rest(row)).basedOn(base(row));
        }
        return family;
    }

    private Disclosure kept(Stream<Figure> targets) {
        List<Figure> rows = targets.toList();
        Disclosure family = Disclosure.of(rows.stream().map(row -> figures.at(Statistic.KEPT, row.place())));
        for (Figure row : rows) {
            Figure kept = figures.at(Statistic.KEPT, row.place());
            family = family.telling(number(kept), number(kept) - number(row), rest(kept));
        }
        return family;
    }

    /** One within the other: who improved in five domains did so in three and in one. */
    private Disclosure breadth() {
        Figure one = figures.detail(Statistic.BREADTH, "AT_LEAST_1");
        Figure three = figures.detail(Statistic.BREADTH, "AT_LEAST_3");
        Figure five = figures.detail(Statistic.BREADTH, "AT_LEAST_5");
        long reviewed = number(figures.total(Statistic.REVIEWED));
        return Disclosure.of(one, three, five)
                .telling(rest(one), number(one) - number(three), number(three) - number(five), number(five))
                .telling(reviewed - base(one))
                .basedOn(base(one));
    }
}
