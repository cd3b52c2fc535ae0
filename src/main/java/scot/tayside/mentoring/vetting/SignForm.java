package scot.tayside.mentoring.vetting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is typed to note that a mentor signed on paper. */
class SignForm {

    @NotNull
    LocalDate signedOn;
}
