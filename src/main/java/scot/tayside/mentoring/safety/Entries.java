package scot.tayside.mentoring.safety;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.TimelineEvent;

/** What was done about risk flags, protection concerns and incidents, step by step. */
@Service
@Transactional
public class Entries {

    private final EntryRepository entries;
    private final FileQueries queries;
    private final Clock clock;

    Entries(EntryRepository entries, FileQueries queries, Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.clock = clock;
    }

    /** Of one flag, concern or incident, newest first. */
    public List<TimelineEvent> of(UUID subject) {
        return queries.entries(subject);
    }

    public void onFlag(UUID flag, EntryKind kind, @Nullable String words, Viewer by) {
        entries.save(Entry.ofFlag(flag, kind, words, by.id(), clock.instant()));
    }

    public void onIncident(UUID incident, EntryKind kind, String words, Viewer by) {
        entries.save(Entry.ofIncident(incident, kind, words, by.id(), clock.instant()));
    }

    void onConcern(UUID concern, EntryKind kind, @Nullable String words, Viewer by) {
        entries.save(Entry.ofConcern(concern, kind, words, by.id(), clock.instant()));
    }
}
