package scot.tayside.mentoring.duty;

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
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;

/** What a mentor has done for the service that is no contact with a mentee. */
@Entity
class Duty extends AbstractAggregateRoot<Duty> {

    @EmbeddedId
    private DutyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private int minutes;
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    Duty(MentorId mentor, WriteDuty command, UserId by, Instant at) {
        this.id = DutyId.next();
        this.mentor = mentor;
        this.writtenBy = by;
        this.writtenAt = at;
        write(command);
        told("written", told());
    }

    void change(WriteDuty command) {
        String before = told();
        write(command);
        told("changed", before + " → " + told());
    }

    /** Nobody else rests on it: it goes, and the audit trail keeps what it said. */
    void remove() {
        told("removed", told());
    }

    private void write(WriteDuty command) {
        day = command.day();
        kind = command.kind();
        minutes = command.minutes();
        note = command.note();
    }

    WriteDuty written() {
        return new WriteDuty(day, kind, minutes, note);
    }

    private String told() {
        return "%s on %s, %d minutes".formatted(kind.title(), day, minutes);
    }

    private void told(String action, String details) {
        registerEvent(new DutyEvent(id, "duty." + action, details));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    boolean isOf(MentorId other) {
        return mentor.equals(other);
    }

    DutyId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
