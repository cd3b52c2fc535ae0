package scot.tayside.mentoring.cover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.validation.Errors;

/** Who is away, who sees to their work, and how long, as typed. */
class AbsenceForm {

    private static final int MOST_DAYS = 92;

    @NotNull
    UUID absent;

    @NotNull
    UUID substitute;

    @NotNull
    LocalDate firstDay;

    @NotNull
    LocalDate lastDay;

    void check(Errors errors, LocalDate today) {
        if (firstDay != null && firstDay.isBefore(today)) {
            errors.rejectValue("firstDay", "cover.no-past");
        }
        if (firstDay != null && lastDay != null) {
            if (lastDay.isBefore(firstDay)) {
                errors.rejectValue("lastDay", "cover.ends-before");
            } else if (lastDay.isAfter(firstDay.plusDays(MOST_DAYS))) {
                errors.rejectValue("lastDay", "cover.too-long");
            }
        }
        if (absent != null && absent.equals(substitute)) {
            errors.rejectValue("substitute", "cover.not-oneself");
        }
    }
}
