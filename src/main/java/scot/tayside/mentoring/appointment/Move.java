package scot.tayside.mentoring.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import scot.tayside.mentoring.identity.UserId;

/** When an appointment was to be before it was put off, and at whose wish. */
@Entity
@Table(name = "appointment_move")
class Move {

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Asker askedBy;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "moved_by"))
    private UserId movedBy;

    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    Move(Time before, Asker askedBy, String reason, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.startsAt = before.from();
        this.endsAt = before.until();
        this.askedBy = askedBy;
        this.reason = reason;
        this.movedBy = by;
        this.movedAt = at;
    }
}
