package scot.tayside.mentoring.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something agreed at a meeting, and whether the viewer may mark it as done. */
record ActionRow(
        UUID id,
        MinutedMeetingId meetingId,
        String meeting,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String remark,
        boolean late,
        boolean mayEnd) {}
