package scot.tayside.mentoring.safety;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, UUID> {

    Entry save(Entry entry);
}
