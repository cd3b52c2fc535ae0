package scot.tayside.mentoring.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something somebody does by a day towards a goal. */
@Entity
@Table(name = "plan_action")
class AgreedAction extends AbstractAggregateRoot<AgreedAction> {

    @EmbeddedId
    private ActionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private GoalId goal;

    private String what;

    @Enumerated(EnumType.STRING)
    private Doer doer;

    private @Nullable String somebodyElse;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Embedded
    private @Nullable End end;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AgreedAction() {}

    AgreedAction(GoalId goal, AgreeAction command, CaseFacts facts, UserId by, Instant at) {
        this.id = ActionId.next();
        this.goal = goal;
        this.what = command.what();
        this.doer = command.doer();
        this.somebodyElse = command.doer() == Doer.OTHER ? command.somebodyElse() : null;
        this.dueOn = command.dueOn();
        this.writtenBy = by;
        this.writtenAt = at;
        tell("plan.action-agreed", facts, told());
    }

    /** Somebody else does it, or by another day; what was agreed before stays in the audit trail. */
    void change(Doer by, @Nullable String whom, LocalDate on, String reason, CaseFacts facts) {
        if (end != null) {
            throw new RuleViolation("plan.action-ended-already", end.endedOn());
        }
        String before = told();
        doer = by;
        somebodyElse = by == Doer.OTHER ? whom : null;
        dueOn = on;
        tell("plan.action-changed", facts, "%s → %s: %s".formatted(before, told(), reason));
    }

    private String told() {
        return "%s, by %s".formatted(doer.title(), dueOn);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    void end(End how, CaseFacts facts) {
        if (end != null) {
            throw new RuleViolation("plan.action-ended-already", end.endedOn());
        }
        end = how;
        tell("plan.action-ended", facts, how.told());
    }

    private void tell(String action, CaseFacts facts, String details) {
        registerEvent(new Audited.Fact(
                action, "case", facts.id().toString(), facts.person().value(), details));
    }

    Doer doer() {
        return doer;
    }

    @Nullable
    String somebodyElse() {
        return somebodyElse;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Long version() {
        return version;
    }

    GoalId goal() {
        return goal;
    }
}
