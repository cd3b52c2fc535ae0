package scot.tayside.mentoring.obligation;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often something is owed again. */
enum Recurrence {
    NONE("Once", 0),
    QUARTERLY("Every quarter", 3),
    YEARLY("Every year", 12);

    private final String title;
    private final int months;

    Recurrence(String title, int months) {
        this.title = title;
        this.months = months;
    }

    public String title() {
        return title;
    }

    /** The day a turn later; the last of a month is followed by the last of a month, as the days of periods are. */
    LocalDate after(LocalDate day) {
        LocalDate later = day.plusMonths(months);
        boolean last = day.equals(YearMonth.from(day).atEndOfMonth());
        return last ? YearMonth.from(later).atEndOfMonth() : later;
    }
}
