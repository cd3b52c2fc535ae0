package scot.tayside.mentoring.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which entries somebody wants to see. */
class JournalFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    EntryKind kind;

    @Nullable
    LocalAuthority area;

    boolean struck;
}
