package scot.tayside.mentoring.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When support is expected to end, as it is typed. */
class ExitForm {

    @NotNull
    LocalDate plannedOn;

    @Size(max = 500)
    @Nullable
    String word;

    @Nullable
    Long version;

    void check(Errors errors, LocalDate today) {
        if (plannedOn != null && plannedOn.isBefore(today)) {
            errors.rejectValue("plannedOn", "allocation.exit.past");
        }
    }

    static ExitForm of(ExitFile file) {
        ExitForm form = new ExitForm();
        if (file.plannedOn() != null) {
            form.plannedOn = file.plannedOn();
        }
        form.word = file.word();
        form.version = file.version();
        return form;
    }
}
