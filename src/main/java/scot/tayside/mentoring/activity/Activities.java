package scot.tayside.mentoring.activity;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All group activities of the service. */
@Service
@Transactional
class Activities {

    private final ActivityRepository sessions;

    Activities(ActivityRepository sessions) {
        this.sessions = sessions;
    }

    ActivityId add(RecordActivity command) {
        return sessions.save(new GroupActivity(command)).id();
    }

    void change(ActivityId id, @Nullable Long version, RecordActivity command) {
        GroupActivity session = find(id);
        if (!session.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        session.change(command);
        sessions.save(session);
    }

    GroupActivity find(ActivityId id) {
        return sessions.findById(id).orElseThrow(() -> new NoSuchElementException("no record " + id));
    }
}
