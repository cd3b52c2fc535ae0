package scot.tayside.mentoring.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which meetings somebody wants to see. */
class MeetingFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    MeetingKind kind;

    @Nullable
    LocalAuthority area;

    boolean open;
}
