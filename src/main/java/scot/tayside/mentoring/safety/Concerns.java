package scot.tayside.mentoring.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;

/** Protection concerns: each told the moment it is raised to those who can take it up. */
@Service
@Transactional
class Concerns {

    private final ConcernRepository concerns;
    private final Entries entries;
    private final ConcernLetters letters;
    private final Clock clock;

    Concerns(ConcernRepository concerns, Entries entries, ConcernLetters letters, Clock clock) {
        this.concerns = concerns;
        this.entries = entries;
        this.letters = letters;
        this.clock = clock;
    }

    UUID raise(UUID person, RaiseConcern command, Viewer by) {
        Concern concern = concerns.save(new Concern(person, command, by.id(), clock.instant(), LocalDate.now(clock)));
        letters.raised(concern.id(), person, by.id());
        return concern.id();
    }

    void takeUp(UUID id, Viewer by) {
        step(id, EntryKind.TAKEN_UP, null, by, concern -> concern.takeUp(by.id(), clock.instant()));
    }

    void add(UUID id, String words, Viewer by) {
        step(id, EntryKind.NOTE, words, by, Concern::add);
    }

    void referOn(UUID id, String words, Viewer by) {
        step(id, EntryKind.REFERRED, words, by, Concern::referOn);
    }

    void close(UUID id, ConcernOutcome outcome, String words, Viewer by) {
        step(id, EntryKind.CLOSED, words, by, concern -> concern.close(outcome, by.id(), LocalDate.now(clock)));
    }

    private void step(UUID id, EntryKind kind, @Nullable String words, Viewer by, Consumer<Concern> change) {
        Concern concern =
                concerns.findById(id).orElseThrow(() -> new NoSuchElementException("no protection concern " + id));
        change.accept(concern);
        concerns.save(concern);
        entries.onConcern(id, kind, words, by);
    }
}
