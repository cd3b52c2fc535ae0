package scot.tayside.mentoring.vetting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is chosen to note that a reference came. */
class ReceiveForm {

    @NotNull
    LocalDate receivedOn;

    @NotNull
    Boolean satisfactory;
}
