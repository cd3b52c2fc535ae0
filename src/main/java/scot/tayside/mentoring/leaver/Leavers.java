package scot.tayside.mentoring.leaver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorEvent;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.RuleViolation;

/** All leavings: planned ahead, taking effect on their day, and seen through afterwards. */
@Service
@Transactional
class Leavers {

    private final LeavingRepository leavings;
    private final Mentors mentors;
    private final Clock clock;

    Leavers(LeavingRepository leavings, Mentors mentors, Clock clock) {
        this.leavings = leavings;
        this.mentors = mentors;
        this.clock = clock;
    }

    /** A day that is already there takes effect at once. */
    void plan(MentorId mentor, LocalDate day, String reason, Viewer by) {
        MentorHead head = mentors.head(mentor, by);
        if (!head.status().isCleared() && head.status() != MentorStatus.SUSPENDED) {
            throw new RuleViolation("leaver.not-with-us", head.status().title());
        }
        if (!day.isAfter(today())) {
            mentors.leave(mentor, day, reason);
            return;
        }
        Leaving leaving = leavings.findById(mentor).orElseGet(() -> new Leaving(mentor, day, reason));
        leaving.plan(day, reason);
        leavings.save(leaving);
    }

    void callOff(MentorId mentor, Viewer by) {
        mentors.head(mentor, by);
        Leaving leaving = find(mentor);
        leaving.callOff();
        leavings.save(leaving);
        leavings.delete(leaving);
    }

    void handBack(MentorId mentor, HandedBack what, @Nullable Long version, Viewer by) {
        mentors.head(mentor, by);
        Leaving leaving = find(mentor);
        if (!leaving.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        leaving.handBack(what);
        leavings.save(leaving);
    }

    @EventListener
    void on(MentorEvent.Left left) {
        Leaving leaving =
                leavings.findById(left.mentor()).orElseGet(() -> new Leaving(left.mentor(), left.on(), left.details()));
        leaving.happen(left.on(), left.details());
        leavings.save(leaving);
    }

    /** Everybody whose day has come. */
    void takeEffect() {
        for (Leaving due : leavings.findDue(today())) {
            mentors.leave(due.mentor(), due.leavesOn(), due.reason());
        }
    }

    private Leaving find(MentorId mentor) {
        return leavings.findById(mentor).orElseThrow(() -> new NoSuchElementException("no leaving of " + mentor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
