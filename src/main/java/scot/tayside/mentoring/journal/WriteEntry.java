package scot.tayside.mentoring.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Write an entry, or what it should have said. */
record WriteEntry(
        LocalDate day,
        EntryKind kind,
        @Nullable LocalAuthority area,
        String text,
        @Nullable String consequence) {}
