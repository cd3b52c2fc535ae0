package scot.tayside.mentoring.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Somebody who can be asked to complete what is missing: a mentor, or the coordinator of a team's area. */
record Recipient(
        UUID userId,
        @Nullable UUID mentorId,
        @Nullable LocalAuthority area,
        String username,
        String displayName,
        @Nullable LocalDate remindedOn) {}
