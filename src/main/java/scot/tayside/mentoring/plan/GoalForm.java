package scot.tayside.mentoring.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.programme.Outcome;

/** What is typed to set a goal. */
class GoalForm {

    @NotNull
    Outcome outcome;

    @NotBlank
    @Size(max = 300)
    String words;

    void check(List<Outcome> chosen, Errors errors) {
        if (outcome != null && !chosen.contains(outcome)) {
            errors.rejectValue("outcome", "plan.not-chosen", new Object[] {outcome.title()}, "plan.not-chosen");
        }
    }
}
