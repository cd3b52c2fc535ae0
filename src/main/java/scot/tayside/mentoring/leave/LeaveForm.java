package scot.tayside.mentoring.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to enter a leave. */
class LeaveForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate firstDay;

    @NotNull
    LocalDate lastDay;

    @Nullable
    @Size(max = 500)
    String note;

    void check(LocalDate today, Errors errors) {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "leave.ends-first");
        } else if (lastDay != null && lastDay.isBefore(today)) {
            errors.rejectValue("lastDay", "leave.gone-by");
        }
    }

    LeaveDays toDays() {
        return new LeaveDays(firstDay, lastDay, note);
    }
}
