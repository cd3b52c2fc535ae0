package scot.tayside.mentoring.vetting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** A reference for a mentor: asked for, received, satisfactory or not; never what it says. */
@Entity
@Table(name = "mentor_reference")
class Reference extends AbstractAggregateRoot<Reference> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Enumerated(EnumType.STRING)
    private RefereeRole role;

    private LocalDate askedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable Boolean satisfactory;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Reference() {}

    Reference(MentorId mentor, RefereeRole role, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.mentor = mentor;
        this.role = role;
        this.askedOn = askedOn;
        tell("vetting.reference-asked", role.title());
    }

    void receive(LocalDate on, boolean good) {
        if (receivedOn != null) {
            throw new RuleViolation("vetting.received-already", receivedOn);
        }
        if (on.isBefore(askedOn)) {
            throw new RuleViolation("vetting.received-first", askedOn);
        }
        receivedOn = on;
        satisfactory = good;
        tell("vetting.reference-received", role.title() + (good ? ": satisfactory" : ": not satisfactory"));
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "mentor", mentor.toString(), null, details));
    }

    boolean isOf(MentorId other) {
        return mentor.equals(other);
    }
}
