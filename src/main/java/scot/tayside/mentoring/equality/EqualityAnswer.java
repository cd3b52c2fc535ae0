package scot.tayside.mentoring.equality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class EqualityAnswer {

    @Id
    @Column(name = "referral_id")
    private UUID referral;

    @Enumerated(EnumType.STRING)
    private @Nullable EthnicGroup ethnicGroup;

    @Enumerated(EnumType.STRING)
    private @Nullable Disability disability;

    @Enumerated(EnumType.STRING)
    private @Nullable Religion religion;

    @Enumerated(EnumType.STRING)
    private @Nullable Orientation orientation;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EqualityAnswer() {}

    EqualityAnswer(UUID referral, EqualityAnswers given) {
        this.referral = referral;
        this.ethnicGroup = given.ethnicGroup();
        this.disability = given.disability();
        this.religion = given.religion();
        this.orientation = given.orientation();
    }
}
