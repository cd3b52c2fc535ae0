package scot.tayside.mentoring.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed to go without a joint meeting. */
class WaiverForm {

    @NotBlank
    @Size(max = 500)
    String reason;
}
