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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something a mentee wants to reach, in their own words; it ends but is never rewritten. */
@Entity
@Table(name = "plan_goal")
class Goal extends AbstractAggregateRoot<Goal> {

    @EmbeddedId
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Embedded
    private @Nullable End end;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    Goal(CaseFacts facts, Outcome outcome, String words, UserId by, Instant at) {
        this.id = GoalId.next();
        this.mentee = facts.id();
        this.outcome = outcome;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = at;
        tell("plan.goal-set", facts.person().value(), outcome.title());
    }

    void end(End how, UUID person) {
        requireOpen();
        end = how;
        tell("plan.goal-ended", person, how.told());
    }

    void requireOpen() {
        if (end != null) {
            throw new RuleViolation("plan.goal-ended-already", end.endedOn());
        }
    }

    private void tell(String action, UUID person, String details) {
        registerEvent(new Audited.Fact(action, "case", mentee.toString(), person, details));
    }

    GoalId id() {
        return id;
    }

    CaseId mentee() {
        return mentee;
    }
}
