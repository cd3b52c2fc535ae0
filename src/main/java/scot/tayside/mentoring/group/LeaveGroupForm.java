package scot.tayside.mentoring.group;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** When and why somebody leaves a group. */
class LeaveGroupForm {

    @NotNull
    LocalDate on;

    @NotNull
    LeaveReason reason;

    void check(LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "group.day-to-come");
        }
    }
}
