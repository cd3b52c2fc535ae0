package scot.tayside.mentoring.allocation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** The day on which support is expected to end; a plan, which ends nothing by itself. */
@Entity
@Table(name = "planned_exit")
class PlannedExit extends AbstractAggregateRoot<PlannedExit> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId id;

    private LocalDate plannedOn;
    private @Nullable String word;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private LocalDate recordedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlannedExit() {}

    @SuppressWarnings("NullAway.Init")
    PlannedExit(CaseFacts facts, LocalDate day, @Nullable String word, UserId by, LocalDate today) {
        this.id = facts.id();
        plan(facts, day, word, by, today);
    }

    void plan(CaseFacts facts, LocalDate day, @Nullable String why, UserId by, LocalDate today) {
        if (day.isBefore(today)) {
            throw new RuleViolation("allocation.exit.past");
        }
        LocalDate before = plannedOn;
        plannedOn = day;
        word = why;
        recordedBy = by;
        recordedOn = today;
        registerEvent(new Audited.Fact(
                "allocation.exit-planned",
                "case",
                id.toString(),
                facts.person().value(),
                before == null || before.equals(day) ? day.toString() : before + " → " + day));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }
}
