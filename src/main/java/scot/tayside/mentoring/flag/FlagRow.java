package scot.tayside.mentoring.flag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A risk flag as lists and its own page show it; the evidence only to coordinators and managers. */
record FlagRow(
        UUID id,
        UUID personId,
        String personName,
        String personReference,
        FlagKind kind,
        String words,
        @Nullable String evidence,
        @Nullable String source,
        String authorisedByName,
        String setByName,
        Instant setAt,
        LocalDate reviewOn,
        @Nullable LocalDate endedOn,
        LocalDate today) {

    public String status() {
        if (endedOn != null) {
            return "flag.status.ended";
        }
        return reviewOn.isBefore(today) ? "flag.status.overdue" : "flag.status.standing";
    }

    public String colour() {
        if (endedOn != null) {
            return "grey";
        }
        return reviewOn.isBefore(today) ? "red" : "orange";
    }
}
