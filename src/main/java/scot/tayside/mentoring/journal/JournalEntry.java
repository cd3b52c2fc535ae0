package scot.tayside.mentoring.journal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something the service has met or learned, with what followed from it. */
@Entity
class JournalEntry extends AbstractAggregateRoot<JournalEntry> {

    @EmbeddedId
    private EntryId id;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    private String text;
    private @Nullable String consequence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;
    private @Nullable LocalDate struckOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
    private @Nullable UserId struckBy;

    private @Nullable String struckReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(WriteEntry command, UserId by, Instant at) {
        this.id = EntryId.next();
        this.writtenBy = by;
        this.writtenAt = at;
        write(command);
        registerEvent(new JournalEvent(id, "journal.written", kind.title() + " of " + day));
    }

    void change(WriteEntry command) {
        requireStanding();
        WriteEntry before = written();
        write(command);
        if (!before.equals(command)) {
            registerEvent(new JournalEvent(id, "journal.changed", "before: " + told(before)));
        }
    }

    void strike(String reason, UserId by, LocalDate today) {
        requireStanding();
        struckOn = today;
        struckBy = by;
        struckReason = reason;
        registerEvent(new JournalEvent(id, "journal.struck", reason));
    }

    private void requireStanding() {
        if (struckOn != null) {
            throw new RuleViolation("journal.struck-already", struckOn);
        }
    }

    private void write(WriteEntry command) {
        day = command.day();
        kind = command.kind();
        area = command.area();
        text = command.text();
        consequence = command.consequence();
    }

    WriteEntry written() {
        return new WriteEntry(day, kind, area, text, consequence);
    }

    private static String told(WriteEntry entry) {
        String where = entry.area() == null ? "" : ", " + entry.area().title();
        String then = entry.consequence() == null ? "" : " → " + entry.consequence();
        return "%s of %s%s: %s%s".formatted(entry.kind().title(), entry.day(), where, entry.text(), then);
    }

    /** Whoever wrote it, and any manager. */
    boolean mayBeChangedBy(Viewer viewer) {
        return viewer.is(Role.MANAGER) || viewer.id().equals(writtenBy);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    EntryId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
