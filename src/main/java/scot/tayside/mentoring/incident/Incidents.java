package scot.tayside.mentoring.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.safety.Entries;
import scot.tayside.mentoring.safety.EntryKind;

/** The record of incidents. */
@Service
@Transactional
class Incidents {

    private final IncidentRepository incidents;
    private final Entries entries;
    private final Clock clock;

    Incidents(IncidentRepository incidents, Entries entries, Clock clock) {
        this.incidents = incidents;
        this.entries = entries;
        this.clock = clock;
    }

    UUID record(@Nullable UUID person, RecordIncident command, Viewer by) {
        return incidents
                .save(new Incident(person, command, by.id(), clock.instant(), LocalDate.now(clock)))
                .id();
    }

    void add(UUID id, String words, Viewer by) {
        Incident incident = find(id);
        incident.add();
        incidents.save(incident);
        entries.onIncident(id, EntryKind.NOTE, words, by);
    }

    void ask(UUID id, String what, UserId owner, LocalDate dueOn, Viewer by) {
        Incident incident = find(id);
        incident.ask(what, owner, dueOn, by.id(), LocalDate.now(clock));
        incidents.save(incident);
    }

    void done(UUID id, UUID action, String how, Viewer by) {
        Incident incident = find(id);
        incident.done(action, how, by.id(), LocalDate.now(clock));
        incidents.save(incident);
    }

    void close(UUID id, String outcome, Viewer by) {
        Incident incident = find(id);
        incident.close(LocalDate.now(clock));
        incidents.save(incident);
        entries.onIncident(id, EntryKind.CLOSED, outcome, by);
    }

    private Incident find(UUID id) {
        return incidents.findById(id).orElseThrow(() -> new NoSuchElementException("no incident " + id));
    }
}
