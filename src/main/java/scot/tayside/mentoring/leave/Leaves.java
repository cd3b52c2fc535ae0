package scot.tayside.mentoring.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** All leaves of mentors, and what was arranged for their mentees. */
@Service
@Transactional
class Leaves {

    private final LeaveRepository leaves;
    private final LeaveQueries queries;
    private final Mentors mentors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaves(
            LeaveRepository leaves,
            LeaveQueries queries,
            Mentors mentors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leaves = leaves;
        this.queries = queries;
        this.mentors = mentors;
        this.events = events;
        this.clock = clock;
    }

    UUID enter(MentorId mentor, LeaveDays days, Viewer by) {
        mentors.known(mentor, by);
        mentors.hold(mentor);
        refuseOverlap(mentor, days, null);
        return leaves.save(new Leave(mentor, days, by.id())).id();
    }

    void change(MentorId mentor, UUID id, LeaveDays days, @Nullable Long version, Viewer by) {
        mentors.known(mentor, by);
        Leave leave = find(mentor, id);
        if (!leave.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        mentors.hold(mentor);
        refuseOverlap(mentor, days, id);
        leave.change(days, today());
        leaves.save(leave);
    }

    void cancel(MentorId mentor, UUID id, Viewer by) {
        mentors.known(mentor, by);
        Leave leave = find(mentor, id);
        leave.cancel(today());
        leaves.save(leave);
    }

    void cover(UUID leave, MenteeLeft mentee, String words, Viewer by) {
        queries.cover(leave, mentee.referralId(), words, by.id(), today());
        events.publishEvent(new Audited.Fact(
                "leave.covered", "referral", mentee.referralId().toString(), null, null));
    }

    void pass() {
        for (Leave leave : leaves.findPassed(today())) {
            leave.pass();
            leaves.save(leave);
        }
    }

    private void refuseOverlap(MentorId mentor, LeaveDays days, @Nullable UUID self) {
        if (leaves.findOverlapping(mentor, days.first(), days.last()).stream()
                .anyMatch(other -> !other.id().equals(self))) {
            throw new RuleViolation("leave.overlaps");
        }
    }

    private Leave find(MentorId mentor, UUID id) {
        return leaves.findById(id)
                .filter(leave -> leave.isOf(mentor))
                .orElseThrow(() -> new NoSuchElementException("no leave " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
