package scot.tayside.mentoring.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of a protection concern. */
class OutcomeForm {

    @NotNull
    ConcernOutcome outcome;

    @NotBlank
    @Size(max = 4000)
    String text;
}
