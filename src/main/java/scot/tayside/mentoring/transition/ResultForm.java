package scot.tayside.mentoring.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to say what came of an accepted offer. */
class ResultForm {

    @Nullable
    Long version;

    @NotNull
    Aftermath what;

    @NotNull
    LocalDate on;

    @Nullable
    @Size(max = 500)
    String word;

    void check(LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "transition.day-to-come");
        }
        if (what != null && what != Aftermath.STARTED && word == null) {
            errors.rejectValue("word", "transition.say-what-happened");
        }
    }

    Result toResult() {
        return new Result(what, on, word);
    }
}
