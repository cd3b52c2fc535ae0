package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The edition for the board hides small numbers, and whatever would give them away. */
class PublicEditionTests extends FiguresTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2014, 4, 1);

    @Test // R31
    void hidesAllPartsWhereOneIsSmall() {
        for (int number = 0; number < 12; number++) {
            world.referral(number < 2 ? new Object[] {"area", "ANGUS"} : new Object[] {});
        }

        List<Figure> published = published(counted(), YEAR, AFTERWARDS);

        assertThat(figure(published, "referrals.received").value()).isEqualTo("12");
        assertThat(figure(published, "referrals.received||ANGUS").value()).isEqualTo("suppressed");
        assertThat(figure(published, "referrals.received||DUNDEE").value()).isEqualTo("suppressed");
        assertThat(figure(published, "referrals.received||PERTH_KINROSS").value())
                .isEqualTo("suppressed");
        assertThat(figure(published, "referrals.received|||FEMALE").value()).isEqualTo("12");
    }

    @Test
    void leavesOutRowsOnFewerThanTen() {
        for (int number = 0; number < 9; number++) {
            var aCase = world.aCase();
            world.domainChange(world.review(aCase), "OFF", 1);
        }

        List<Figure> published = published(counted(), YEAR, AFTERWARDS);

        assertThat(figure(published, "outcomes.domain.improved||||OFF").value()).isEqualTo("suppressed");
        assertThat(figure(published, "reviews.coverage").value()).isEqualTo("suppressed");
        assertThat(figure(published, "referrals.received").value()).isEqualTo("suppressed");
        assertThat(figure(published, "outcomes.domain.improved||||ACC").value()).isEqualTo("–");
    }

    @Test
    void keepsImprovedWhereTheOthersTogetherAreManyEnough() {
        for (int number = 0; number < 20; number++) {
            var aCase = world.aCase();
            world.domainChange(world.review(aCase), "OFF", number < 12 ? 1 : number < 18 ? 0 : -1);
        }

        List<Figure> published = published(counted(), YEAR, AFTERWARDS);

        assertThat(figure(published, "outcomes.domain.improved||||OFF").value()).isEqualTo("60");
        assertThat(figure(published, "outcomes.domain.maintained||||OFF").value())
                .isEqualTo("suppressed");
        assertThat(figure(published, "outcomes.domain.deteriorated||||OFF").value())
                .isEqualTo("suppressed");
    }

    @Test
    void coversOnlyWholeYearsThatAreOver() {
        world.referral();
        var quarter = ReportingPeriod.quarter(2013, 1);

        assertThat(PublicEdition.covers(YEAR, YEAR.lastDay())).isFalse();
        assertThat(PublicEdition.covers(YEAR, AFTERWARDS)).isTrue();
        assertThat(published(counted(quarter), quarter, AFTERWARDS))
                .isNotEmpty()
                .allMatch(Figure::isSuppressed);
    }

    @Test
    void showsNothingInPeoplesOwnWordsAndNothingCrossed() {
        world.aCase("closed_on", "2013-06-09", "exit_type", "PLANNED", "exit_reason", "Because of Hazel");

        List<Figure> published = published(counted(), YEAR, AFTERWARDS);

        assertThat(published).noneMatch(figure -> figure.statistic() == Statistic.EXIT_REASON);
        assertThat(published)
                .noneMatch(
                        figure -> !figure.service().isEmpty() && !figure.sex().isEmpty());
    }

    /** Months, steps and kinds of mentor are too fine to be proved safe; what the targets are tells of nobody. */
    @Test
    void leavesOutTheFinerBreakdowns() {
        List<Figure> published = published(counted(), YEAR, AFTERWARDS);

        assertThat(published)
                .extracting(Figure::statistic)
                .contains(Statistic.TARGET_PERCENT)
                .doesNotContain(
                        Statistic.MONTHS,
                        Statistic.STEPS,
                        Statistic.MONTH_ENDS,
                        Statistic.LENGTH_BAND,
                        Statistic.IMPROVED_BY_LENGTH,
                        Statistic.IMPROVED_BY_MENTOR,
                        Statistic.BREADTH_BY_MENTOR);
    }

    @Test
    void standsUpToSomebodyWhoReckons() {
        List<Figure> nothing = counted();
        for (int seed = 1; seed <= 40; seed++) {
            List<Figure> exact = new MadeUpFigures(nothing, seed).all();

            assertThatCode(() -> new Attacker(exact, published(exact, YEAR, AFTERWARDS)).findsNothing())
                    .as("world %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** The attacker is worth something: hiding just the small number does not stop it. */
    @Test
    void wouldNotStandUpIfOnlyTheSmallNumberWereHidden() {
        List<Figure> exact = new MadeUpFigures(counted(), 1).all();
        List<Figure> naive = published(exact, YEAR, AFTERWARDS).stream()
                .map(figure -> exact.stream()
                        .filter(other -> other.statistic() == figure.statistic()
                                && other.place().equals(figure.place()))
                        .findAny()
                        .orElseThrow())
                .map(figure -> FigureTable.number(figure) >= 1 && FigureTable.number(figure) <= 4
                        ? figure.suppressed()
                        : figure)
                .toList();

        assertThatThrownBy(() -> new Attacker(exact, naive).findsNothing()).isInstanceOf(AssertionError.class);
    }
}
