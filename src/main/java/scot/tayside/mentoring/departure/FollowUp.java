package scot.tayside.mentoring.departure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;

/** A try to ask somebody, three months after support ended, how they are; never rewritten. */
@Entity
class FollowUp extends AbstractAggregateRoot<FollowUp> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    private LocalDate triedOn;

    @Enumerated(EnumType.STRING)
    private Tried outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Said services;

    @Enumerated(EnumType.STRING)
    private @Nullable Housing housing;

    @Enumerated(EnumType.STRING)
    private @Nullable Work work;

    @Enumerated(EnumType.STRING)
    private @Nullable Reoffending reoffending;

    private boolean wantsReturn;
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(CaseFacts facts, AskAgain command, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.mentee = facts.id();
        this.triedOn = command.on();
        this.outcome = command.outcome();
        this.services = command.services();
        this.housing = command.housing();
        this.work = command.work();
        this.reoffending = command.reoffending();
        this.wantsReturn = command.wantsReturn();
        this.note = command.note();
        this.recordedBy = by;
        this.recordedAt = at;
        registerEvent(new Audited.Fact(
                "departure.followed-up",
                "case",
                mentee.toString(),
                facts.person().value(),
                "%s on %s".formatted(outcome.title(), triedOn)));
    }
}
