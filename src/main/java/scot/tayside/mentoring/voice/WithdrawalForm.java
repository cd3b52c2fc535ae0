package scot.tayside.mentoring.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** What is typed when somebody no longer wants their words used. */
class WithdrawalForm {

    @NotNull
    LocalDate on;

    @NotBlank
    @Size(max = 500)
    String reason;

    void check(LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "voice.day-to-come");
        }
    }
}
