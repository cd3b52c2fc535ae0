package scot.tayside.mentoring.vetting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is chosen to note that a reference was asked for. */
class AskForm {

    @NotNull
    RefereeRole role;

    @NotNull
    LocalDate askedOn;
}
