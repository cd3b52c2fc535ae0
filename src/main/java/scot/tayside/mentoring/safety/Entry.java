package scot.tayside.mentoring.safety;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import scot.tayside.mentoring.identity.UserId;

/** One step in what was done about a flag, a concern or an incident; it is never changed. */
@Entity
@Table(name = "safety_entry")
class Entry implements Persistable<UUID> {

    @Id
    private UUID id;

    private @Nullable UUID flagId;
    private @Nullable UUID concernId;
    private @Nullable UUID incidentId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Transient
    private boolean written;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    private Entry(EntryKind kind, @Nullable String words, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    static Entry ofFlag(UUID flag, EntryKind kind, @Nullable String words, UserId by, Instant at) {
        Entry entry = new Entry(kind, words, by, at);
        entry.flagId = flag;
        return entry;
    }

    static Entry ofConcern(UUID concern, EntryKind kind, @Nullable String words, UserId by, Instant at) {
        Entry entry = new Entry(kind, words, by, at);
        entry.concernId = concern;
        return entry;
    }

    static Entry ofIncident(UUID incident, EntryKind kind, @Nullable String words, UserId by, Instant at) {
        Entry entry = new Entry(kind, words, by, at);
        entry.incidentId = incident;
        return entry;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !written;
    }

    @PostLoad
    @PostPersist
    void isWritten() {
        written = true;
    }
}
