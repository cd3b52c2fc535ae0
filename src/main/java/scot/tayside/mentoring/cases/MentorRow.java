package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor of a case, now or before. */
record MentorRow(
        UUID matchId,
        String name,
        String kind,
        String status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {}
