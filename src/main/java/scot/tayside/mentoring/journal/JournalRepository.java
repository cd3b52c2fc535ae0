package scot.tayside.mentoring.journal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalEntry, EntryId> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findById(EntryId id);
}
