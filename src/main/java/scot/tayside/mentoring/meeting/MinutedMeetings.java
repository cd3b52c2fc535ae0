package scot.tayside.mentoring.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;

/** All meetings that were written down. */
@Service
@Transactional
class MinutedMeetings {

    private final MinutedMeetingRepository meetings;
    private final Clock clock;

    MinutedMeetings(MinutedMeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    MinutedMeetingId write(Minute command, Viewer by) {
        return meetings.save(new MinutedMeeting(command, by.id(), clock.instant()))
                .id();
    }

    void change(MinutedMeetingId id, @Nullable Long version, Minute command, Viewer by) {
        MinutedMeeting meeting = find(id);
        if (!meeting.isAt(version)) {
            throw new OptimisticLockingFailureException("the meeting was changed meanwhile");
        }
        meeting.change(command, by.id(), clock.instant());
        meetings.save(meeting);
    }

    void agree(MinutedMeetingId id, String what, UUID owner, LocalDate dueOn) {
        MinutedMeeting meeting = find(id);
        meeting.agree(what, owner, dueOn);
        meetings.save(meeting);
    }

    void done(MinutedMeetingId id, UUID action, @Nullable String remark, Viewer by) {
        MinutedMeeting meeting = find(id);
        meeting.done(action, LocalDate.now(clock), remark, by.id());
        meetings.save(meeting);
    }

    MinutedMeeting find(MinutedMeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NoSuchElementException("no meeting " + id));
    }
}
