package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Wording;

/** Says beside the field what is wrong with the day of a step: still to come, or before the support began. */
final class StepDay {

    private StepDay() {}

    static void check(String field, @Nullable LocalDate day, CaseFile file, LocalDate today, Errors errors) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            errors.rejectValue(field, "cases.day-to-come");
        } else if (day.isBefore(file.openedOn())) {
            errors.rejectValue(
                    field,
                    "cases.day-before-opening",
                    Wording.of(file.openedOn()).toArray(),
                    null);
        }
    }
}
