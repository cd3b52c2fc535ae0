package scot.tayside.mentoring.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a referral is to wait or to end, as it is typed. */
class DecisionForm {

    @NotNull
    Reason reason;

    @Size(max = 1000)
    @Nullable
    String note;

    @NotNull
    Long version;

    void check(Errors errors, Step step) {
        if (reason != null && !reason.leadsTo(step.to())) {
            errors.rejectValue("reason", "typeMismatch");
        }
        if (reason == Reason.OTHER && note == null && !errors.hasFieldErrors("note")) {
            errors.rejectValue("note", "referral.say-what");
        }
    }

    Ending ending() {
        return new Ending(reason, note);
    }
}
