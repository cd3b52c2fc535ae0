package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.ReportingPeriod;

/**
 * What of the figures may leave the service (R31): single breakdowns only, no row on too few, no small number, and nothing from
 * which one could be worked out, not even with the help of an edition issued before.
 *
 * <p>It covers whole financial years that are over. Periods that overlap could be subtracted from each other, and so could two
 * readings of a year that still runs; their figures are all withheld. For the same reason numbers that run on from year to
 * year (matches to date, mentors in place) are not in it at all, nor are reasons in people's own words.
 */
public final class PublicEdition {

    private PublicEdition() {}

    public static boolean covers(ReportingPeriod period, LocalDate today) {
        return period.isFinancialYear() && period.lastDay().isBefore(today);
    }

    /** What is printed, and why what is not; in the order of the report. */
    public static List<PublicFigure> of(
            FigureSet exact, LocalDate today, PublicLimits limits, List<IssuedEdition> earlier) {
        HiddenReason whole = ofTheWhole(exact, today, earlier);
        List<EarlierEdition> before = earlier.stream()
                .filter(edition -> edition.isOf(exact) && edition.tellsAnything())
                .map(EarlierEdition::new)
                .toList();
        return families(exact)
                .flatMap(family -> whole == null ? considered(family, before).decided(limits) : family.hidden(whole))
                .sorted(Comparator.comparing(row -> row.exact().statistic()))
                .toList();
    }

    static Stream<Disclosure> families(FigureSet exact) {
        FigureTable table = new FigureTable(exact.figures());
        return Stream.of(
                        new PublicReferralRules(table).families(),
                        new PublicClientRules(table).families(),
                        new PublicOutcomeRules(table).families(),
                        new PublicMentorRules(table).families())
                .flatMap(List::stream);
    }

    private static @Nullable HiddenReason ofTheWhole(FigureSet exact, LocalDate today, List<IssuedEdition> earlier) {
        if (!covers(exact.period(), today)) {
            return HiddenReason.NOT_COVERED;
        }
        return earlier.stream().anyMatch(edition -> edition.overlaps(exact)) ? HiddenReason.OVERLAP : null;
    }

    private static Disclosure considered(Disclosure family, List<EarlierEdition> before) {
        Disclosure considered = family;
        for (EarlierEdition edition : before) {
            considered = edition.considered(considered);
        }
        return considered;
    }
}
