package scot.tayside.mentoring.journal;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an entry of the journal. */
record JournalEvent(EntryId entry, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "journal";
    }

    @Override
    public String subjectId() {
        return entry.toString();
    }
}
