package scot.tayside.mentoring.amendment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

@Entity
class Amendment {

    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    @Enumerated(EnumType.STRING)
    private Part part;

    @ElementCollection
    @CollectionTable(name = "amendment_change", joinColumns = @JoinColumn(name = "amendment_id"))
    @OrderColumn(name = "line")
    private List<Change> changes = new ArrayList<>();

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private UserId madeBy;

    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(UUID referral, Part part, List<Change> changes, String reason, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.referral = referral;
        this.part = part;
        this.changes.addAll(changes);
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = at;
    }
}
