package scot.tayside.mentoring.message;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

@Entity
class ReferralMessage {

    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    private String words;
    private boolean forMentor;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralMessage() {}

    ReferralMessage(UUID referral, String words, boolean forMentor, Side side, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.referral = referral;
        this.words = words;
        this.forMentor = forMentor;
        this.side = side;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }
}
