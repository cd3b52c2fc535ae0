package scot.tayside.mentoring.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which activities somebody wants to see. */
class ActivityFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    LocalAuthority area;

    @Nullable
    UUID partner;
}
