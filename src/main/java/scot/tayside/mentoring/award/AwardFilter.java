package scot.tayside.mentoring.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which awards somebody wants to see. */
class AwardFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    LocalAuthority area;

    @Nullable
    Recipients recipients;
}
