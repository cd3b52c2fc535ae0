package scot.tayside.mentoring.training;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All courses and sessions for mentors. */
@Service
@Transactional
public class Trainings {

    private final TrainingRepository sessions;

    Trainings(TrainingRepository sessions) {
        this.sessions = sessions;
    }

    /** What a course's register says, as the session that figures count. */
    public void held(LocalDate day, String course, Set<UUID> mentors) {
        add(new RecordTraining(day, course, course, null, mentors));
    }

    TrainingId add(RecordTraining command) {
        return sessions.save(new TrainingSession(command)).id();
    }

    void change(TrainingId id, @Nullable Long version, RecordTraining command) {
        TrainingSession session = find(id);
        if (!session.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        session.change(command);
        sessions.save(session);
    }

    TrainingSession find(TrainingId id) {
        return sessions.findById(id).orElseThrow(() -> new NoSuchElementException("no record " + id));
    }
}
