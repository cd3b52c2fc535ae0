package scot.tayside.mentoring.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When somebody is reminded: 28, 14 and 3 days before, and once the day has passed. */
enum Step {
    OVERDUE(-1),
    DAYS_3(3),
    DAYS_14(14),
    DAYS_28(28);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /** The most urgent step that has been reached; those before it are not made up for. */
    static Optional<Step> reached(LocalDate dueOn, LocalDate today) {
        return Arrays.stream(values())
                .filter(step -> !today.isBefore(dueOn.minusDays(step.days)))
                .findFirst();
    }
}
