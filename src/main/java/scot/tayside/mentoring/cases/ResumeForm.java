package scot.tayside.mentoring.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is typed to resume a case. */
class ResumeForm {

    @NotNull
    LocalDate on;
}
