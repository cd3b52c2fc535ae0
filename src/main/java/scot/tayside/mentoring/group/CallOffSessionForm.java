package scot.tayside.mentoring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a session is called off, or was not held. */
class CallOffSessionForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 500)
    String reason;
}
