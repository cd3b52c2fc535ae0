package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** A public edition that follows another of the same days must not be taken from it. */
class LaterEditionTests extends FiguresTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2014, 6, 1);
    private static final int WORLDS = 30;

    /** A version with what was entered late: the numbers of both worlds added up hang together as each does. */
    private List<Figure> withLateEntries(List<Figure> older, List<Figure> shape, int seed) {
        List<Figure> late = new MadeUpFigures(shape, 1000 + seed, 15).all();
        return IntStream.range(0, older.size())
                .mapToObj(row -> sum(older.get(row), late.get(row)))
                .toList();
    }

    private static Figure sum(Figure one, Figure other) {
        if (one.numerator() == null) {
            return one.basedOn(one.n() + other.n());
        }
        return Figure.of(
                one.statistic(),
                one.place(),
                one.value(),
                one.number() + other.number(),
                one.denominator() == null ? null : one.base() + other.base(),
                one.n() + other.n());
    }

    private static IssuedEdition issued(List<Figure> exact, List<IssuedEdition> earlier) {
        return new IssuedEdition(set(exact), set(print(exact, earlier)));
    }

    private static List<Figure> print(List<Figure> exact, List<IssuedEdition> earlier) {
        return PublicEdition.of(set(exact), AFTERWARDS, PublicLimits.USUAL, earlier).stream()
                .map(PublicFigure::printed)
                .toList();
    }

    private static FigureSet set(List<Figure> figures) {
        return new FigureSet(YEAR, Basis.PRECEDING_REVIEW, figures);
    }

    private static List<String> learned(IssuedEdition older, IssuedEdition newer) {
        return new Subtraction(
                        new Attacker(older.exact().figures(), older.printed().figures()).equations(),
                        new Attacker(newer.exact().figures(), newer.printed().figures()).equations())
                .learned();
    }

    @Test // R31
    void cannotBeTakenFromAnyThatWasIssuedBefore() {
        List<Figure> shape = counted();
        for (int seed = 1; seed <= WORLDS; seed++) {
            List<IssuedEdition> versions = new ArrayList<>();
            List<Figure> exact = new MadeUpFigures(shape, seed).all();
            for (int version = 0; version < 3; version++) {
                versions.add(issued(exact, versions));
                exact = withLateEntries(exact, shape, 10 * seed + version);
            }

            assertThat(learned(versions.get(0), versions.get(1)))
                    .as("world %d", seed)
                    .isEmpty();
            assertThat(learned(versions.get(0), versions.get(2)))
                    .as("world %d", seed)
                    .isEmpty();
            assertThat(learned(versions.get(1), versions.get(2)))
                    .as("world %d", seed)
                    .isEmpty();
        }
    }

    /** Without looking back, or hiding only the small numbers, the attacker wins: so the test can fail. */
    @Test
    void couldBeTakenFromOneBeforeIfNobodyLookedBack() {
        List<Figure> shape = counted();
        List<String> withoutLookingBack = new ArrayList<>();
        List<String> withoutSecondary = new ArrayList<>();
        for (int seed = 1; seed <= WORLDS; seed++) {
            List<Figure> exact = new MadeUpFigures(shape, seed).all();
            List<Figure> later = withLateEntries(exact, shape, 10 * seed);
            IssuedEdition first = issued(exact, List.of());
            withoutLookingBack.addAll(learned(first, issued(later, List.of())));
            IssuedEdition naive = new IssuedEdition(first.exact(), set(hidingOnlySmall(exact)));
            withoutSecondary.addAll(learned(naive, naive));
        }

        assertThat(withoutLookingBack).isNotEmpty();
        assertThat(withoutSecondary).isNotEmpty();
    }

    private static List<Figure> hidingOnlySmall(List<Figure> exact) {
        return PublicEdition.of(set(exact), AFTERWARDS, PublicLimits.USUAL, List.of()).stream()
                .map(PublicFigure::exact)
                .map(figure -> figure.number() >= 1 && figure.number() <= 4 ? figure.suppressed() : figure)
                .toList();
    }

    @Test
    void isTheSameWhenNothingWasEnteredLate() {
        List<Figure> exact = new MadeUpFigures(counted(), 3).all();
        IssuedEdition first = issued(exact, List.of());

        assertThat(print(exact, List.of(first))).isEqualTo(first.printed().figures());
    }

    @Test
    void isHiddenWhereItsDaysOverlapThoseOfAnother() {
        List<Figure> exact = new MadeUpFigures(counted(), 3).all();
        ReportingPeriod other = new ReportingPeriod(LocalDate.of(2013, 10, 1), LocalDate.of(2014, 9, 30));
        FigureSet half = new FigureSet(other, Basis.PRECEDING_REVIEW, exact);

        List<PublicFigure> rows =
                PublicEdition.of(set(exact), AFTERWARDS, PublicLimits.USUAL, List.of(new IssuedEdition(half, half)));

        assertThat(rows).isNotEmpty().allMatch(row -> row.reason() == HiddenReason.OVERLAP);
    }

    @Test
    void saysWhyARowIsHidden() {
        for (int number = 0; number < 12; number++) {
            world.referral(number < 2 ? new Object[] {"area", "ANGUS"} : new Object[] {});
        }
        List<Figure> before = counted();
        world.referral();
        world.referral();

        List<PublicFigure> rows =
                PublicEdition.of(set(counted()), AFTERWARDS, PublicLimits.USUAL, List.of(issued(before, List.of())));

        assertThat(rows)
                .filteredOn(row -> row.exact().statistic() == Statistic.RECEIVED)
                .extracting(row -> row.exact().place().area() + " " + row.reason())
                .contains(" EARLIER_EDITION", "ANGUS SMALL_CELL");
    }
}
