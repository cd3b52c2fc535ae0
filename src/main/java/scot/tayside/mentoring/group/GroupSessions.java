package scot.tayside.mentoring.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** All sessions of all groups. */
@Service
@Transactional
class GroupSessions {

    private final GroupSessionRepository sessions;
    private final Groups groups;
    private final GroupSessionQueries queries;
    private final Clock clock;

    GroupSessions(GroupSessionRepository sessions, Groups groups, GroupSessionQueries queries, Clock clock) {
        this.sessions = sessions;
        this.groups = groups;
        this.queries = queries;
        this.clock = clock;
    }

    /** A day that has its session at that time already is left as it is. */
    int plan(GroupId id, List<Meeting> meetings, Viewer by) {
        SupportGroup group = groups.find(id);
        if (meetings.stream().anyMatch(meeting -> !group.runsOn(meeting.day()))) {
            throw new RuleViolation("group.not-on-that-day");
        }
        Set<LocalDate> taken = queries.daysTaken(id, meetings.get(0).startsAt());
        List<Meeting> free = meetings.stream()
                .filter(meeting -> !taken.contains(meeting.day()))
                .toList();
        if (free.isEmpty()) {
            throw new RuleViolation("group.all-planned");
        }
        free.forEach(meeting -> sessions.save(new GroupSession(id, meeting, by.id(), clock.instant())));
        return free.size();
    }

    void move(SessionId id, @Nullable Long version, Meeting to, Viewer by) {
        GroupSession session = at(id, version);
        if (!groups.find(session.group()).runsOn(to.day())) {
            throw new RuleViolation("group.not-on-that-day");
        }
        boolean elsewhen = !to.day().equals(session.meeting().day())
                || !to.startsAt().equals(session.meeting().startsAt());
        if (elsewhen && queries.daysTaken(session.group(), to.startsAt()).contains(to.day())) {
            throw new RuleViolation("group.all-planned");
        }
        session.move(to, by.id(), clock.instant());
        sessions.save(session);
    }

    void register(SessionId id, @Nullable Long version, Register command, Viewer by) {
        GroupSession session = at(id, version);
        session.register(command, LocalDate.now(clock), by.id(), clock.instant());
        sessions.save(session);
    }

    void callOff(SessionId id, @Nullable Long version, String why, Viewer by) {
        change(at(id, version), session -> session.callOff(why, by.id(), clock.instant()));
    }

    void reinstate(SessionId id, Viewer by) {
        change(find(id), session -> session.reinstate(by.id(), clock.instant()));
    }

    private void change(GroupSession session, Consumer<GroupSession> step) {
        step.accept(session);
        sessions.save(session);
    }

    GroupSession find(SessionId id) {
        return sessions.findById(id).orElseThrow(() -> new NoSuchElementException("no session " + id));
    }

    private GroupSession at(SessionId id, @Nullable Long version) {
        GroupSession session = find(id);
        if (!session.isAt(version)) {
            throw new OptimisticLockingFailureException("the session was changed meanwhile");
        }
        return session;
    }
}
