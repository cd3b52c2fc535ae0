package scot.tayside.mentoring.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.RuleViolation;

/** The register of mentors. */
@Service
@Transactional
public class Mentors {

    private final MentorRepository mentors;
    private final MentorQueries queries;
    private final Clock clock;

    Mentors(MentorRepository mentors, MentorQueries queries, Clock clock) {
        this.mentors = mentors;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MentorId> ofUser(UserId user) {
        return mentors.findIdByAccount(user);
    }

    @Transactional(readOnly = true)
    public Clearance clearance(MentorId id) {
        return find(id).clearance();
    }

    /** The mentor, if the viewer may know that there is such a mentor. */
    @Transactional(readOnly = true)
    public MentorHead head(MentorId id, Viewer viewer) {
        return queries.head(id, viewer);
    }

    /** The mentor, to those who may know them and to the mentor. */
    @Transactional(readOnly = true)
    public MentorHead known(MentorId id, Viewer viewer) {
        return viewer.is(Role.MENTOR) ? queries.own(id, viewer) : queries.head(id, viewer);
    }

    /** Keeps everybody else from giving this mentor anything until the transaction ends. */
    public void hold(MentorId id) {
        if (mentors.holdById(id).isEmpty()) {
            throw new NoSuchElementException("no mentor " + id);
        }
    }

    MentorId register(MentorDetails details, Viewer by) {
        refuseClashes(details, null, by);
        return mentors.save(new Mentor(details, today())).id();
    }

    void change(MentorId id, MentorDetails details, @Nullable Long version, Viewer by) {
        Mentor mentor = at(version, id);
        refuseClashes(details, id, by);
        mentor.change(details);
        mentors.save(mentor);
    }

    void record(MentorId id, Checklist steps, Pvg pvg, @Nullable Long version) {
        Mentor mentor = at(version, id);
        mentor.record(steps, pvg, today());
        mentors.save(mentor);
    }

    void take(MentorId id, MentorStep step, LocalDate on, String reason) {
        Mentor mentor = find(id);
        switch (step) {
            case APPLY -> mentor.apply(on);
            case INTERVIEW -> mentor.interview(on);
            case RECRUIT -> mentor.recruit(on);
            case CHECK -> mentor.startClearance(on);
            case CLEAR -> mentor.clear(on, queries.hasOpenCase(id));
            case REST -> mentor.rest(on, reason);
            case SUSPEND -> mentor.suspend(on, reason);
            case LEAVE -> mentor.leave(on, reason);
            case WITHDRAW -> mentor.withdraw(on, reason);
            case TURN_DOWN -> mentor.notSelect(on, reason);
        }
        mentors.save(mentor);
    }

    /** From that day the mentor is with the service no longer. */
    public void leave(MentorId id, LocalDate on, String reason) {
        take(id, MentorStep.LEAVE, on, reason);
    }

    public void referencesThere(MentorId id, LocalDate day) {
        complete(id, steps -> steps.withReferences(day));
    }

    public void conductSigned(MentorId id, LocalDate day) {
        complete(id, steps -> steps.withCodeOfConduct(day));
    }

    public void mandatoryTrainingDone(MentorId id, LocalDate day) {
        complete(id, steps -> steps.withTraining(day));
    }

    private void complete(MentorId id, UnaryOperator<Checklist> step) {
        Mentor mentor = find(id);
        mentor.complete(step);
        mentors.save(mentor);
    }

    void setApart(MentorId id, PersonId person, NonAssociation.Reason reason, Viewer by) {
        Mentor mentor = find(id);
        mentor.setApart(new NonAssociation(person, reason, by.id(), today()));
        mentors.save(mentor);
    }

    void allow(MentorId id, PersonId person) {
        Mentor mentor = find(id);
        mentor.allow(person);
        mentors.save(mentor);
    }

    /** Writes down which memberships have run out. */
    void lapse() {
        for (Mentor mentor : mentors.findLapsed(today())) {
            mentor.lapse(today());
            mentors.save(mentor);
        }
    }

    private void refuseClashes(MentorDetails details, @Nullable MentorId self, Viewer by) {
        if (details.areas().stream().noneMatch(by::worksIn)) {
            throw new RuleViolation("mentor.other-areas");
        }
        refuse(details.account(), mentors::findIdByAccount, self, "mentor.account-taken");
        refuse(details.formerMentee(), mentors::findIdByFormerMentee, self, "mentor.person-taken");
    }

    private static <T> void refuse(
            @Nullable T wanted, Function<T, Optional<MentorId>> holder, @Nullable MentorId self, String code) {
        if (wanted != null
                && holder.apply(wanted).filter(other -> !other.equals(self)).isPresent()) {
            throw new RuleViolation(code);
        }
    }

    private Mentor at(@Nullable Long version, MentorId id) {
        Mentor mentor = find(id);
        if (version == null || !mentor.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(Mentor.class, id);
        }
        return mentor;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Mentor find(MentorId id) {
        return mentors.findById(id).orElseThrow(() -> new NoSuchElementException("no mentor " + id));
    }
}
