package scot.tayside.mentoring.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How support goes, as far as the team that referred somebody is told; without a score. */
public record Progress(
        List<Appointment> appointments,
        Attendance attendance,
        List<Missed> missed,
        List<Week> weeks,
        List<LocalDate> jointMeetings,
        boolean jointMeetingWaived,
        @Nullable Ending ending) {

    private static final int WEEKS_SHOWN = 8;

    /** How many of the weeks that owed word had it. */
    public long updated() {
        return weeks.stream().filter(Week::updated).count();
    }

    /** The latest weeks, newest first. */
    public List<Week> latestWeeks() {
        return weeks.stream().limit(WEEKS_SHOWN).toList();
    }

    /** An appointment that is to come. */
    public record Appointment(
            UUID id, LocalDate day, String fromTime, String kindTitle, String placeTitle, String mentorName) {}

    /** Meetings offered, those we called off left out, and how many of them somebody came to. */
    public record Attendance(int offered, int attended) {}

    /** A meeting to which the person did not come, or which we called off. */
    public record Missed(LocalDate heldOn, String title) {}

    /** A week that owed word to the team (R11). */
    public record Week(LocalDate monday, boolean updated) {}

    /** How support ended, and how each outcome had changed by then, in words. */
    public record Ending(
            LocalDate openedOn,
            LocalDate closedOn,
            @Nullable String exitType,
            @Nullable String exitReason,
            @Nullable String orderResult,
            int meetings,
            List<Change> changes) {}

    /** An outcome and which way it went. */
    public record Change(String outcome, String direction) {}
}
