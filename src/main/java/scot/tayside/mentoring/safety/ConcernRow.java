package scot.tayside.mentoring.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A protection concern as lists and its own page show it. */
record ConcernRow(
        UUID id,
        String reference,
        UUID personId,
        String personName,
        String personReference,
        Endangered about,
        String whom,
        String words,
        @Nullable String doneAtOnce,
        LocalDate seenOn,
        UUID raisedBy,
        String raisedByName,
        Instant raisedAt,
        LocalDate raisedOn,
        ConcernStatus status,
        @Nullable String takenUpByName,
        @Nullable Instant takenUpAt,
        @Nullable ConcernOutcome outcome,
        @Nullable LocalDate closedOn,
        LocalDate today) {

    public boolean overdue() {
        return status == ConcernStatus.RAISED && raisedOn.isBefore(today);
    }
}
