package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days a report is about, both ends included. */
record IndependentPeriod(LocalDate from, LocalDate to) {

    boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months it touches. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    boolean contains(@Nullable LocalDate first, @Nullable LocalDate last) {
        return contains(first) && contains(last);
    }
}
