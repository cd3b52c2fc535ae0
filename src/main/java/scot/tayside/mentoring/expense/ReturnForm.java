package scot.tayside.mentoring.expense;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a claim is returned. */
class ReturnForm {

    @NotBlank
    @Size(max = 500)
    String reason;
}
