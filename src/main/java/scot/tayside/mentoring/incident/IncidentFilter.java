package scot.tayside.mentoring.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which incidents somebody wants to see. */
class IncidentFilter {

    @Nullable
    IncidentKind kind;

    @Nullable
    Concerned concerned;

    @Nullable
    LocalAuthority area;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    boolean open;
}
