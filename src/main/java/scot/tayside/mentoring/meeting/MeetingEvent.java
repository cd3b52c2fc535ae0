package scot.tayside.mentoring.meeting;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the record of a meeting. */
record MeetingEvent(
        MinutedMeetingId meeting, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }
}
