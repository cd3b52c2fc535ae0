package scot.tayside.mentoring.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An entry as lists and its own page show it. */
record JournalRow(
        EntryId id,
        LocalDate day,
        EntryKind kind,
        @Nullable LocalAuthority area,
        String text,
        @Nullable String consequence,
        UUID writtenBy,
        String writtenByName,
        @Nullable LocalDate struckOn,
        @Nullable String struckByName,
        @Nullable String struckReason) {}
