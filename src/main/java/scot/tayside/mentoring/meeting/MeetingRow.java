package scot.tayside.mentoring.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A meeting in the list and on its page. */
record MeetingRow(
        MinutedMeetingId id,
        MeetingKind kind,
        LocalDate heldOn,
        String title,
        @Nullable LocalAuthority area,
        long attended,
        @Nullable String partners,
        String points,
        @Nullable String minutes,
        long openActions,
        String writtenBy,
        boolean writes) {}
