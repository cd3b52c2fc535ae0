package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/** The quarters and years that words can belong to, by code and in words. */
final class Periods {

    private static final int FIRST_YEAR = 2013;
    private static final int QUARTERS = 4;

    private Periods() {}

    /** Newest first, from the quarter of today back to the first year. */
    static List<Option> options(LocalDate today) {
        List<Option> options = new ArrayList<>();
        for (int year = ReportingPeriod.financialYearOf(today).firstDay().getYear(); year >= FIRST_YEAR; year--) {
            options.add(new Option(year + "-FY", title(ReportingPeriod.financialYear(year))));
            for (int number = QUARTERS; number > 0; number--) {
                ReportingPeriod quarter = ReportingPeriod.quarter(year, number);
                if (!quarter.firstDay().isAfter(today)) {
                    options.add(new Option(year + "-Q" + number, title(quarter)));
                }
            }
        }
        return options;
    }

    static Optional<ReportingPeriod> of(String code) {
        try {
            return Optional.of(ReportingPeriod.of(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static String code(ReportingPeriod period) {
        int year = ReportingPeriod.financialYearOf(period.firstDay()).firstDay().getYear();
        if (period.isFinancialYear()) {
            return year + "-FY";
        }
        int quarter = 1;
        while (quarter < QUARTERS && !ReportingPeriod.quarter(year, quarter).equals(period)) {
            quarter++;
        }
        return year + "-Q" + quarter;
    }

    static String title(LocalDate first, LocalDate last) {
        return title(new ReportingPeriod(first, last));
    }

    private static String title(ReportingPeriod period) {
        return (period.isFinancialYear() ? "Year: " : "Quarter: ") + period.label();
    }
}
