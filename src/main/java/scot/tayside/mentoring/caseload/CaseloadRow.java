package scot.tayside.mentoring.caseload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;

/** How much one mentor has in hand. */
record CaseloadRow(
        UUID id,
        String reference,
        String name,
        MentorType type,
        MentorStatus status,
        int mentees,
        int most,
        int minutes,
        @Nullable LocalDate awayUntil) {

    public int free() {
        return Math.max(0, most - mentees);
    }

    public String hours() {
        return Hours.of(minutes);
    }
}
