package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;

/** Days on which the service works. */
final class Weekdays {

    private Weekdays() {}

    /** The working day that many days before another, or the Friday before that. */
    static LocalDate before(LocalDate day, int days) {
        return upTo(day.minusDays(days));
    }

    static LocalDate upTo(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
