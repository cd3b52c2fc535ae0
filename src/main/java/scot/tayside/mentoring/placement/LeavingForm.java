package scot.tayside.mentoring.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to end a placement. */
class LeavingForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate on;

    @NotNull
    EndReason reason;

    @Nullable
    @Size(max = 500)
    String word;
}
