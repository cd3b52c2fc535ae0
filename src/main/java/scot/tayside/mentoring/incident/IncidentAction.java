package scot.tayside.mentoring.incident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something to be done because of an incident, by one person, by a day. */
@Entity
class IncidentAction {

    @Id
    private UUID id;

    private String what;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private UserId owner;

    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private UserId askedBy;

    private LocalDate askedOn;
    private @Nullable LocalDate doneOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable UserId doneBy;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected IncidentAction() {}

    IncidentAction(String what, UserId owner, LocalDate dueOn, UserId by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.what = what;
        this.owner = owner;
        this.dueOn = dueOn;
        this.askedBy = by;
        this.askedOn = today;
    }

    boolean is(UUID other) {
        return id.equals(other);
    }

    boolean isOpen() {
        return doneOn == null;
    }

    void done(String how, UserId by, LocalDate today) {
        if (doneOn != null) {
            throw new RuleViolation("incident.action-is-done", doneOn);
        }
        doneOn = today;
        doneBy = by;
        remark = how;
    }
}
