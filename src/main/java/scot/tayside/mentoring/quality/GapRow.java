package scot.tayside.mentoring.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** One thing that is missing, and where to add it. */
record GapRow(
        String name,
        String reference,
        String url,
        LocalAuthority area,
        LocalDate day,
        @Nullable String detail,
        @Nullable String mentorName) {}
