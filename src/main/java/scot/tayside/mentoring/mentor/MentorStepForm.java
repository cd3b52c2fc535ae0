package scot.tayside.mentoring.mentor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

class MentorStepForm {

    @NotNull
    LocalDate on;

    @Size(max = 500)
    @Nullable
    String reason;

    void check(Errors errors, MentorStep step, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "mentor.in-future");
        }
        if (step.needsReason() && reason == null) {
            errors.rejectValue("reason", "mentor.step.say-why");
        }
    }
}
