package scot.tayside.mentoring.leaver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is typed to say that a mentor leaves. */
class LeavingForm {

    @NotNull
    LocalDate leavesOn;

    @NotBlank
    @Size(max = 500)
    String reason;
}
