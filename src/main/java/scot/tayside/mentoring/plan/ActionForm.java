package scot.tayside.mentoring.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to agree an action. */
class ActionForm {

    @NotBlank
    @Size(max = 200)
    String what;

    @NotNull
    Doer doer;

    @Nullable
    @Size(max = 80)
    String somebodyElse;

    @NotNull
    LocalDate dueOn;

    void check(LocalDate today, Errors errors) {
        if (doer == Doer.OTHER && (somebodyElse == null || somebodyElse.isBlank())) {
            errors.rejectValue("somebodyElse", "plan.say-who");
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            errors.rejectValue("dueOn", "plan.day-passed");
        }
    }

    AgreeAction toCommand() {
        return new AgreeAction(what, doer, somebodyElse, dueOn);
    }
}
