package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.shared.ReportingPeriod;

/**
 * What of the figures may leave the service (R31): single breakdowns only, no row on fewer than 10, no number from 1 to 4,
 * and nothing from which one could be worked out.
 *
 * <p>It covers whole financial years that are over. Periods that overlap could be subtracted from each other, and so could two
 * readings of a year that still runs; their figures are all withheld. For the same reason numbers that run on from year to
 * year (matches to date, mentors in place) are not in it at all, nor are reasons in people's own words.
 */
final class PublicEdition {

    private PublicEdition() {}

    static boolean covers(ReportingPeriod period, LocalDate today) {
        return period.isFinancialYear() && period.lastDay().isBefore(today);
    }

    static List<Figure> of(List<Figure> exact, ReportingPeriod period, LocalDate today) {
        boolean covered = covers(period, today);
        FigureTable table = new FigureTable(exact);
        return Stream.of(
                        new PublicReferralRules(table).families(),
                        new PublicClientRules(table).families(),
                        new PublicOutcomeRules(table).families(),
                        new PublicMentorRules(table).families())
                .flatMap(List::stream)
                .flatMap(family -> covered ? family.printed() : family.hidden())
                .sorted(Comparator.comparing(Figure::statistic))
                .toList();
    }
}
