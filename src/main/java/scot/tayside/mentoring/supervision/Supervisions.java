package scot.tayside.mentoring.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.Audited;

/** All supervisions of mentors. */
@Service
@Transactional
class Supervisions {

    private final TalkRepository talks;
    private final SupervisionQueries queries;
    private final Mentors mentors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supervisions(
            TalkRepository talks,
            SupervisionQueries queries,
            Mentors mentors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talks = talks;
        this.queries = queries;
        this.mentors = mentors;
        this.events = events;
        this.clock = clock;
    }

    void record(MentorId mentor, RecordTalk command, Viewer by) {
        requireSupervisor(mentor, by);
        talks.save(new Talk(mentor, command, by.id(), clock.instant()));
    }

    /** Mentor or supervisor, whoever comes first to say so. */
    void done(MentorId mentor, UUID toDo, Viewer by) {
        mentors.known(mentor, by);
        if (!by.is(Role.MENTOR)) {
            requireSupervisor(mentor, by);
        }
        Talk talk =
                talks.findByToDo(toDo, mentor).orElseThrow(() -> new NoSuchElementException("nothing to do " + toDo));
        talk.done(toDo, LocalDate.now(clock));
        talks.save(talk);
    }

    void setInterval(int weeks) {
        int before = queries.weeks();
        queries.setWeeks(weeks);
        events.publishEvent(new Audited.Fact(
                "supervision.interval", "setting", "supervision", null, before + " → " + weeks + " weeks"));
    }

    void requireSupervisor(MentorId mentor, Viewer viewer) {
        if (!queries.supervises(mentor, viewer)) {
            throw new NoSuchElementException("not supervised by this viewer");
        }
    }
}
