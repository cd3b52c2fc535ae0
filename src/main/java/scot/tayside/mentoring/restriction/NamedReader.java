package scot.tayside.mentoring.restriction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** Somebody who may see a restricted file, and why. */
@Entity
class NamedReader {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "named_by"))
    private UserId namedBy;

    private LocalDate namedOn;
    private @Nullable LocalDate removedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "removed_by"))
    private @Nullable UserId removedBy;

    private @Nullable String removalReason;

    @SuppressWarnings("NullAway.Init")
    protected NamedReader() {}

    NamedReader(UserId user, String reason, UserId by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.user = user;
        this.reason = reason;
        this.namedBy = by;
        this.namedOn = today;
    }

    boolean is(UserId other) {
        return removedOn == null && user.equals(other);
    }

    void remove(String why, UserId by, LocalDate today) {
        removedOn = today;
        removedBy = by;
        removalReason = why;
    }
}
