package scot.tayside.mentoring.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to raise a protection concern. */
class ConcernForm {

    @NotNull
    Endangered about;

    @NotBlank
    @Size(max = 200)
    String whom;

    @NotNull
    LocalDate seenOn;

    @NotBlank
    @Size(max = 4000)
    String words;

    @Nullable
    @Size(max = 2000)
    String doneAtOnce;

    void check(LocalDate today, Errors errors) {
        if (seenOn != null && seenOn.isAfter(today)) {
            errors.rejectValue("seenOn", "safety.day-to-come");
        }
    }

    RaiseConcern toCommand() {
        return new RaiseConcern(about, whom, words, doneAtOnce, seenOn);
    }
}
