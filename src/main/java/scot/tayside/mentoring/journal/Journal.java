package scot.tayside.mentoring.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;

/** The journal of the service: entries are written, changed by whoever wrote them or a manager, and struck out but never deleted. */
@Service
@Transactional
class Journal {

    private final JournalRepository entries;
    private final Clock clock;

    Journal(JournalRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    EntryId write(WriteEntry command, Viewer by) {
        return entries.save(new JournalEntry(command, by.id(), clock.instant())).id();
    }

    void change(EntryId id, @Nullable Long version, WriteEntry command, Viewer by) {
        JournalEntry entry = changeable(id, by);
        if (!entry.isAt(version)) {
            throw new OptimisticLockingFailureException("the entry was changed meanwhile");
        }
        entry.change(command);
        entries.save(entry);
    }

    void strike(EntryId id, String reason, Viewer by) {
        JournalEntry entry = changeable(id, by);
        entry.strike(reason, by.id(), LocalDate.now(clock));
        entries.save(entry);
    }

    /** The entry, if the viewer may change it. */
    JournalEntry changeable(EntryId id, Viewer viewer) {
        return entries.findById(id)
                .filter(entry -> entry.mayBeChangedBy(viewer))
                .orElseThrow(() -> new NoSuchElementException("no entry of the viewer’s " + id));
    }
}
