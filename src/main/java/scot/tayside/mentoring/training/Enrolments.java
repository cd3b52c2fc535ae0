package scot.tayside.mentoring.training;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** All enrolments for the peer mentoring award. */
@Service
@Transactional
class Enrolments {

    private final EnrolmentRepository enrolments;
    private final EnrolmentQueries queries;
    private final TrainingQueries mentors;

    Enrolments(EnrolmentRepository enrolments, EnrolmentQueries queries, TrainingQueries mentors) {
        this.enrolments = enrolments;
        this.queries = queries;
        this.mentors = mentors;
    }

    EnrolmentId add(RecordEnrolment command, Viewer viewer) {
        String mentor = command.mentor().toString();
        if (mentors.mentors(viewer).stream().noneMatch(one -> one.value().equals(mentor))) {
            throw new NoSuchElementException("no mentor of the viewer’s " + mentor);
        }
        try {
            return enrolments.saveAndFlush(new Enrolment(command)).id();
        } catch (DataIntegrityViolationException enrolledAlready) {
            throw new RuleViolation("training.capms-twice");
        }
    }

    void change(EnrolmentId id, @Nullable Long version, RecordEnrolment command, Viewer viewer) {
        Enrolment enrolment = find(id, viewer);
        if (!enrolment.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        enrolment.change(command);
        enrolments.save(enrolment);
    }

    Enrolment find(EnrolmentId id, Viewer viewer) {
        queries.mentor(id, viewer);
        return enrolments.findById(id).orElseThrow(() -> new NoSuchElementException("no enrolment " + id));
    }
}
