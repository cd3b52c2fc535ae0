package scot.tayside.mentoring.obligation;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something owed to somebody by a day. */
@Entity
class Obligation extends AbstractAggregateRoot<Obligation> {

    @EmbeddedId
    private ObligationId id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "responsible"))
    private UserId responsible;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follows"))
    private @Nullable ObligationId follows;

    private @Nullable LocalDate doneOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable UserId doneBy;

    private @Nullable String remark;
    private @Nullable UUID documentId;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    Obligation(Owe command, @Nullable ObligationId follows, Instant at) {
        this.id = ObligationId.next();
        this.follows = follows;
        write(command, at);
        registerEvent(new ObligationEvent(id, "obligation.made", told()));
    }

    void change(Owe command, Instant at) {
        requireOwed();
        String before = told();
        write(command, at);
        registerEvent(new ObligationEvent(id, "obligation.changed", before + " → " + told()));
    }

    /** What is owed next, if it comes again. */
    Optional<Obligation> done(Done command, UserId by, Instant at) {
        requireOwed();
        doneOn = command.on();
        doneBy = by;
        remark = command.remark();
        documentId = command.document();
        changedAt = at;
        registerEvent(new ObligationEvent(id, "obligation.done", told()));
        return recurrence == Recurrence.NONE ? Optional.empty() : Optional.of(new Obligation(terms().next(), id, at));
    }

    private void requireOwed() {
        if (doneOn != null) {
            throw new RuleViolation("obligation.done-already", doneOn);
        }
    }

    private void write(Owe command, Instant at) {
        recipient = command.recipient();
        kind = command.kind();
        title = command.title();
        firstDay = command.firstDay();
        lastDay = command.lastDay();
        dueOn = command.dueOn();
        responsible = command.responsible();
        recurrence = command.recurrence();
        changedAt = at;
    }

    Owe terms() {
        return new Owe(recipient, kind, title, firstDay, lastDay, dueOn, responsible, recurrence);
    }

    private String told() {
        return "%s to %s by %s".formatted(title, recipient, dueOn);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    ObligationId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
