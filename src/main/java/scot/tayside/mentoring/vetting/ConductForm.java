package scot.tayside.mentoring.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is typed to put a new version of the code of conduct in force. */
class ConductForm {

    @NotBlank
    @Size(max = 20000)
    String words;

    @NotNull
    LocalDate signBy;
}
