package scot.tayside.mentoring.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What is typed to place somebody. */
class StayForm {

    @NotNull
    UUID referral;

    @NotNull
    LocalDate from;
}
