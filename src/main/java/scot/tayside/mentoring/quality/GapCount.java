package scot.tayside.mentoring.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** How often something is missing in one area with one mentor, or with none. */
record GapCount(
        Gap gap,
        LocalAuthority area,
        @Nullable UUID mentorId,
        @Nullable String mentorName,
        long count) {}
