package scot.tayside.mentoring.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import scot.tayside.mentoring.programme.Outcome;

/** What is typed to set a goal. */
class GoalForm {

    @NotNull
    Outcome outcome;

    @NotBlank
    @Size(max = 300)
    String words;
}
