package scot.tayside.mentoring.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to agree another day for an action, or that somebody else does it. */
class ChangeForm {

    @Nullable
    Long version;

    @NotNull
    Doer doer;

    @Nullable
    @Size(max = 80)
    String somebodyElse;

    @NotNull
    LocalDate dueOn;

    @NotBlank
    @Size(max = 300)
    String reason;

    static ChangeForm of(AgreedAction action) {
        ChangeForm form = new ChangeForm();
        form.version = action.version();
        form.doer = action.doer();
        form.somebodyElse = action.somebodyElse();
        form.dueOn = action.dueOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (doer == Doer.OTHER && (somebodyElse == null || somebodyElse.isBlank())) {
            errors.rejectValue("somebodyElse", "plan.say-who");
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            errors.rejectValue("dueOn", "plan.day-passed");
        }
    }
}
