package scot.tayside.mentoring.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry is struck out. */
class StrikeForm {

    @NotBlank
    @Size(max = 500)
    String reason;
}
