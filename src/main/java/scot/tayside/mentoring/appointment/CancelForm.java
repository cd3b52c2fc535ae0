package scot.tayside.mentoring.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to call an appointment off. */
class CancelForm {

    @Nullable
    Long version;

    @NotNull
    Asker cancelledBy;

    @NotBlank
    @Size(max = 500)
    String reason;
}
