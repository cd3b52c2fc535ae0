package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a report is about, both ends included. */
record IndependentPeriod(LocalDate from, LocalDate to) {

    boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean contains(@Nullable LocalDate first, @Nullable LocalDate last) {
        return contains(first) && contains(last);
    }
}
