package scot.tayside.mentoring.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

class MatchStepForm {

    @NotNull
    LocalDate on;

    @Nullable
    Party by;

    @Nullable
    Reason reason;

    @Size(max = 4000)
    @Nullable
    String note;

    void check(Errors errors, MatchStep step, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "matching.in-future");
        }
        if (step.asksWho() && by == null) {
            errors.rejectValue("by", "matching.step.say-who");
        }
        if (!step.reasons().isEmpty() && (reason == null || !reason.leadsTo(step.to()))) {
            errors.rejectValue("reason", "matching.step.say-why");
        }
    }

    TakeStep toCommand(MatchStep step) {
        return new TakeStep(step, on, by, reason, step.takesNote() ? note : null);
    }
}
