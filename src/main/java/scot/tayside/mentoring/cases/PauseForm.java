package scot.tayside.mentoring.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is typed to pause a case. */
class PauseForm {

    @NotNull
    PauseReason reason;

    @NotNull
    LocalDate from;
}
