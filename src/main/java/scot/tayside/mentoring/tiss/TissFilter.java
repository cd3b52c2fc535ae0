package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Which financial year is shown: the one that runs, unless another is asked for. */
class TissFilter {

    static final int FIRST_YEAR = 2013;

    @Nullable
    Integer year;

    ReportingPeriod period(LocalDate today) {
        ReportingPeriod current = ReportingPeriod.financialYearOf(today);
        int latest = current.firstDay().getYear();
        if (year == null || year < FIRST_YEAR || year > latest) {
            year = latest;
        }
        return ReportingPeriod.financialYear(year);
    }
}
