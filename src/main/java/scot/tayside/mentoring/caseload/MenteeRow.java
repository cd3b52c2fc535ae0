package scot.tayside.mentoring.caseload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody a mentor has in hand; by name only to those who may open the file. */
record MenteeRow(
        UUID matchId,
        UUID personId,
        @Nullable String personName,
        @Nullable String reference,
        String status,
        @Nullable LocalDate sinceDay,
        @Nullable LocalDate lastMet,
        int contacts,
        int minutes) {

    public String hours() {
        return Hours.of(minutes);
    }
}
