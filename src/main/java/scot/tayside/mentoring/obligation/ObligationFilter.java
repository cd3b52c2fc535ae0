package scot.tayside.mentoring.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which obligations somebody wants to see. */
class ObligationFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    UUID responsible;

    boolean done;
}
