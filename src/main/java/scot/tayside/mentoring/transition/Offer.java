package scot.tayside.mentoring.transition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something offered to a mentee towards the end of an order; the mentee may take time to answer. */
@Entity
@Table(name = "transition_offer")
class Offer extends AbstractAggregateRoot<Offer> {

    @EmbeddedId
    private OfferId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    private LocalDate offeredOn;
    private @Nullable String what;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferAnswer answer;

    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String remark;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private @Nullable UserId recordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Aftermath aftermath;

    private @Nullable LocalDate aftermathOn;
    private @Nullable String aftermathWord;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(CaseFacts facts, MakeOffer command, UserId by) {
        this.id = OfferId.next();
        this.mentee = facts.id();
        this.kind = command.kind();
        this.offeredOn = command.on();
        this.what = command.what();
        this.recordedBy = by;
        write(command.answer());
        tell("transition.offered", facts, "%s on %s: %s".formatted(kind.title(), offeredOn, said()));
    }

    void answer(Answer given, CaseFacts facts) {
        if (answer != null) {
            throw new RuleViolation("transition.answered-already", answer.title());
        }
        if (given.on() != null && given.on().isBefore(offeredOn)) {
            throw new RuleViolation("transition.answered-too-early", offeredOn);
        }
        write(given);
        tell("transition.answered", facts, "%s: %s".formatted(kind.title(), said()));
    }

    /** Said again if it turns out otherwise: the audit trail keeps what was said before. */
    void cameOfIt(Result result, CaseFacts facts) {
        if (answer != OfferAnswer.ACCEPTED) {
            throw new RuleViolation("transition.not-accepted");
        }
        if (answeredOn != null && result.on().isBefore(answeredOn)) {
            throw new RuleViolation("transition.before-answer", answeredOn);
        }
        aftermath = result.what();
        aftermathOn = result.on();
        aftermathWord = result.word();
        tell("transition.came-of-it", facts, "%s: %s on %s".formatted(kind.title(), aftermath.title(), aftermathOn));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    CaseId mentee() {
        return mentee;
    }

    private void write(Answer given) {
        answer = given.answer() == OfferAnswer.PENDING ? null : given.answer();
        answeredOn = given.on();
        declineReason = given.why();
        remark = given.remark();
    }

    private String said() {
        return answer == null
                ? OfferAnswer.PENDING.title()
                : declineReason == null ? answer.title() : answer.title() + ", " + declineReason.title();
    }

    private void tell(String action, CaseFacts facts, String details) {
        UUID person = facts.person().value();
        registerEvent(new Audited.Fact(action, "case", mentee.toString(), person, details));
    }
}
