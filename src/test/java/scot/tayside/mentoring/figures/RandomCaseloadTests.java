package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random caseloads are repeatable, and hold the cases they are made for. */
class RandomCaseloadTests {

    private static final List<IndependentSheets> SHEETS = LongStream.rangeClosed(1, 10)
            .mapToObj(seed -> RandomCaseload.of(seed, 40))
            .toList();

    @Test
    void givesTheSameFilesForTheSameSeed() {
        assertThat(RandomCaseload.of(7, 20)).isEqualTo(RandomCaseload.of(7, 20));
        assertThat(RandomCaseload.of(7, 20)).isNotEqualTo(RandomCaseload.of(8, 20));
    }

    @Test
    void hasReferralsThatAreMistakenRepeatedAndForAnotherService() {
        assertThat(rows("referrals", row -> row.text("status").equals("VOID"))).isPositive();
        assertThat(rows("referrals", row -> row.text("referral_ref").endsWith("-2")))
                .isPositive();
        assertThat(rows("referrals", row -> row.text("referral_ref").endsWith("T")))
                .isPositive();
    }

    @Test
    void hasReviewsOnTheEdgesOfTheYear() {
        for (String edge : List.of("2014-03-31", "2014-04-01")) {
            assertThat(rows("reviews", row -> row.text("held_on").equals(edge))).isPositive();
        }
    }

    @Test
    void hasScoresWithOnePerceptionAndWithoutAny() {
        assertThat(rows("reviews", row -> !row.text("mentee_missing_reason").isEmpty()))
                .isPositive();
        assertThat(rows("reviews", row -> row.text("state").startsWith("N"))).isPositive();
    }

    @Test
    void keepsTheOrderOfDays() {
        for (IndependentSheets sheets : SHEETS) {
            for (IndependentRow row : sheets.sheet("referrals")) {
                assertThat(Stream.of("received_on", "first_contact_on", "engaged_on", "closed_on")
                                .map(row::day)
                                .filter(day -> day != null))
                        .isSorted();
            }
        }
    }

    @Test
    void givesFiguresForEveryPeriodAndBasis() {
        Set<String> differing = new HashSet<>();
        for (IndependentSheets sheets : SHEETS) {
            for (IndependentPeriod period : RandomCaseload.PERIODS) {
                List<IndependentCell> preceding = figures(sheets, period, "PRECEDING_REVIEW");
                List<IndependentCell> baseline = figures(sheets, period, "SINCE_BASELINE");
                assertThat(preceding).extracting(IndependentCell::key).doesNotHaveDuplicates();
                preceding.stream()
                        .filter(cell -> !baseline.contains(cell))
                        .forEach(cell -> differing.add(cell.statistic()));
            }
        }
        assertThat(differing).isNotEmpty().allMatch(statistic -> statistic.startsWith("outcomes."));
    }

    private static List<IndependentCell> figures(IndependentSheets sheets, IndependentPeriod period, String basis) {
        return IndependentFigures.of(sheets, period.from(), period.to(), basis);
    }

    private static long rows(String sheet, Predicate<IndependentRow> which) {
        return SHEETS.stream()
                .flatMap(sheets -> sheets.sheet(sheet).stream())
                .filter(which)
                .count();
    }
}
