package scot.tayside.mentoring.safety;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Somebody’s worry that an adult or a child may come to harm: taken up the same day, never changed, only added to. */
@Entity
@Table(name = "protection_concern")
class Concern extends AbstractAggregateRoot<Concern> {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Endangered about;

    private String whom;
    private String words;
    private @Nullable String doneAtOnce;
    private LocalDate seenOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "raised_by"))
    private UserId raisedBy;

    private Instant raisedAt;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_up_by"))
    private @Nullable UserId takenUpBy;

    private @Nullable Instant takenUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ConcernOutcome outcome;

    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Concern() {}

    Concern(UUID person, RaiseConcern command, UserId by, Instant at, LocalDate today) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.about = command.about();
        this.whom = command.whom();
        this.words = command.words();
        this.doneAtOnce = command.doneAtOnce();
        this.seenOn = command.seenOn();
        this.raisedBy = by;
        this.raisedAt = at;
        this.raisedOn = today;
        this.status = ConcernStatus.RAISED;
        tell("safety.concern-raised", null);
    }

    void takeUp(UserId by, Instant at) {
        moveTo(ConcernStatus.TAKEN_UP);
        takenUpBy = by;
        takenUpAt = at;
        tell("safety.concern-taken-up", null);
    }

    void referOn() {
        moveTo(ConcernStatus.REFERRED);
        tell("safety.concern-referred", null);
    }

    void close(ConcernOutcome what, UserId by, LocalDate today) {
        if (by.equals(raisedBy)) {
            throw new RuleViolation("safety.not-its-author");
        }
        moveTo(ConcernStatus.CLOSED);
        outcome = what;
        closedOn = today;
        tell("safety.concern-closed", what.title());
    }

    void add() {
        tell("safety.concern-added", null);
    }

    private void moveTo(ConcernStatus to) {
        if (!status.next().contains(to)) {
            throw new RuleViolation("safety.concern-is", status.title());
        }
        status = to;
    }

    private void tell(String action, @Nullable String details) {
        registerEvent(new Audited.Fact(action, "concern", id.toString(), personId, details));
    }

    UUID id() {
        return id;
    }
}
