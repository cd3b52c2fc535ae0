package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who is to write a section, and by when. */
class AssignmentForm {

    @Nullable
    UUID to;

    @Nullable
    LocalDate dueOn;

    void check(Errors errors) {
        if (to != null && dueOn == null && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "report.due-missing");
        }
    }
}
