package scot.tayside.mentoring.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What became of a goal or an action. */
class EndForm {

    @NotNull
    Ending ending;

    @Nullable
    @Size(max = 300)
    String word;

    void check(Errors errors) {
        if (ending == Ending.GIVEN_UP && (word == null || word.isBlank())) {
            errors.rejectValue("word", "plan.say-why");
        }
    }
}
