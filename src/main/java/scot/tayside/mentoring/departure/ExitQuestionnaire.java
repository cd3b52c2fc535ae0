package scot.tayside.mentoring.departure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;

/** What one mentee said on leaving; whoever could not be asked at first may be asked after all. */
@Entity
class ExitQuestionnaire extends AbstractAggregateRoot<ExitQuestionnaire> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Asked asked;

    private @Nullable String whyNot;

    @Embedded
    private @Nullable ExitAnswers answers;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExitQuestionnaire() {}

    /** Is written with what {@link #record} says. */
    @SuppressWarnings("NullAway.Init")
    ExitQuestionnaire(CaseFacts facts) {
        this.id = UUID.randomUUID();
        this.mentee = facts.id();
    }

    void record(AskOnLeaving command, CaseFacts facts, UserId by, Instant at) {
        heldOn = command.on();
        asked = command.asked();
        whyNot = command.whyNot();
        answers = command.answers();
        recordedBy = by;
        recordedAt = at;
        registerEvent(new Audited.Fact(
                "departure.asked",
                "case",
                mentee.toString(),
                facts.person().value(),
                "%s on %s".formatted(asked.title(), heldOn)));
    }

    AskOnLeaving said() {
        return new AskOnLeaving(heldOn, asked, whyNot, answers == null ? ExitAnswers.NONE : answers);
    }

    boolean agreesToFollowUp() {
        return answers != null && answers.followUp() == Said.YES;
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    @Nullable
    Long version() {
        return version;
    }
}
