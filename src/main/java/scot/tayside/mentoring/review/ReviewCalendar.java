package scot.tayside.mentoring.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The assessments and reviews that fall due in one month, week by week. */
record ReviewCalendar(YearMonth month, YearMonth now, List<Due> rows) {

    /** Nothing is expected further away; the links end there. */
    private static final int MONTHS_EITHER_WAY = 6;

    /** One that falls due, and whose mentee it is. */
    record Due(
            UUID caseId,
            String personName,
            String reference,
            ReviewKind kind,
            LocalDate dueOn,
            @Nullable String mentors,
            Expectation state) {}

    /** By the Monday of their week. */
    public Map<LocalDate, List<Due>> weeks() {
        return rows.stream().collect(Collectors.groupingBy(ReviewCalendar::monday, TreeMap::new, Collectors.toList()));
    }

    private static LocalDate monday(Due due) {
        return due.dueOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public @Nullable YearMonth before() {
        return month.isAfter(now.minusMonths(MONTHS_EITHER_WAY)) ? month.minusMonths(1) : null;
    }

    public @Nullable YearMonth after() {
        return month.isBefore(now.plusMonths(MONTHS_EITHER_WAY)) ? month.plusMonths(1) : null;
    }
}
