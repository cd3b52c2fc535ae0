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
        tell("plan.action-agreed", facts, "%s, by %s".formatted(doer.title(), dueOn));
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

    GoalId goal() {
        return goal;
    }
}
