package scot.tayside.mentoring.duty;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;

/** The work of mentors that is no contact; each writes and changes their own. */
@Service
@Transactional
class Duties {

    private final DutyRepository duties;
    private final Mentors mentors;
    private final Clock clock;

    Duties(DutyRepository duties, Mentors mentors, Clock clock) {
        this.duties = duties;
        this.mentors = mentors;
        this.clock = clock;
    }

    void write(WriteDuty command, Viewer viewer) {
        duties.save(new Duty(writer(viewer), command, viewer.id(), clock.instant()));
    }

    void change(DutyId id, @Nullable Long version, WriteDuty command, Viewer viewer) {
        Duty duty = own(id, viewer);
        if (!duty.isAt(version)) {
            throw new OptimisticLockingFailureException("the work was changed meanwhile");
        }
        duty.change(command);
        duties.save(duty);
    }

    void remove(DutyId id, Viewer viewer) {
        Duty duty = own(id, viewer);
        duty.remove();
        duties.save(duty);
        duties.delete(duty);
    }

    Duty own(DutyId id, Viewer viewer) {
        MentorId writer = writer(viewer);
        return duties.findById(id)
                .filter(duty -> duty.isOf(writer))
                .orElseThrow(() -> new NoSuchElementException("no work of the viewer’s " + id));
    }

    boolean mayWrite(Viewer viewer) {
        return mentors.ofUser(viewer.id()).isPresent();
    }

    MentorId writer(Viewer viewer) {
        return mentors.ofUser(viewer.id()).orElseThrow(() -> new NoSuchElementException("only mentors write it down"));
    }
}
