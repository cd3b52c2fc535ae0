package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Which days somebody wants the figures of, and as at the end of which day. */
class EarlierForm extends FiguresForm {

    @Nullable
    LocalDate day;

    void check(Errors errors, LocalDate today) {
        check(errors);
        if (day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "figures.earlier.day-missing");
        } else if (day != null && !day.isBefore(today)) {
            errors.rejectValue("day", "figures.earlier.day-not-past");
        }
    }
}
