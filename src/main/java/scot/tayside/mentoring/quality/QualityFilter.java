package scot.tayside.mentoring.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/** Which period is looked at, and which of its gaps. */
class QualityFilter {

    private static final int QUARTERS = 8;
    private static final int FIRST_YEAR = 2013;

    @Nullable
    String period;

    @Nullable
    Gap gap;

    @Nullable
    LocalAuthority area;

    @Nullable
    UUID mentor;

    /** The period asked for, else the quarter that runs. */
    ReportingPeriod period(LocalDate today) {
        try {
            return period == null ? ReportingPeriod.quarterOf(today) : ReportingPeriod.of(period);
        } catch (IllegalArgumentException unknown) {
            return ReportingPeriod.quarterOf(today);
        }
    }

    /** The last eight quarters, newest first, and the financial years before. */
    static List<Option> periods(LocalDate today) {
        Stream<ReportingPeriod> quarters = Stream.iterate(ReportingPeriod.quarterOf(today), ReportingPeriod::previous)
                .limit(QUARTERS);
        Stream<ReportingPeriod> years = Stream.iterate(
                        ReportingPeriod.financialYearOf(today), ReportingPeriod::previous)
                .takeWhile(year -> year.firstDay().getYear() >= FIRST_YEAR);
        return Stream.concat(quarters, years)
                .map(each -> new Option(code(each), each.label()))
                .toList();
    }

    static String code(ReportingPeriod period) {
        int year = ReportingPeriod.financialYearOf(period.firstDay()).firstDay().getYear();
        if (period.isFinancialYear()) {
            return year + "-FY";
        }
        int quarter = (period.firstDay().getMonthValue() + 8) % 12 / 3 + 1;
        return year + "-Q" + quarter;
    }
}
