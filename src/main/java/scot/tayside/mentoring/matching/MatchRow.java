package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of matches. */
record MatchRow(
        MatchId id,
        String personName,
        String personReference,
        String mentorName,
        MatchKind kind,
        MatchStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate endedOn) {}
