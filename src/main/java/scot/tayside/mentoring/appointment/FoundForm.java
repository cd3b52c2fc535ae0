package scot.tayside.mentoring.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed once it is known where a mentor was. */
class FoundForm {

    @NotBlank
    @Size(max = 1000)
    String found;
}
