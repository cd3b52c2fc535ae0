package scot.tayside.mentoring.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked of a day and its times, whichever form they are typed into. */
final class When {

    private When() {}

    static void check(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            LocalDate today,
            Errors errors) {
        if (day != null && day.isBefore(today)) {
            errors.rejectValue("day", "appointment.day-is-over");
        } else if (day != null && day.isAfter(today.plusYears(1))) {
            errors.rejectValue("day", "appointment.day-is-far");
        }
        if (from != null && until != null && !until.isAfter(from)) {
            errors.rejectValue("until", "appointment.ends-before-it-begins");
        }
    }
}
