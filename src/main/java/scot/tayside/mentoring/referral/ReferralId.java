package scot.tayside.mentoring.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a referral. */
@Embeddable
public record ReferralId(@Column(name = "id") UUID value) implements Serializable {

    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    static ReferralId next() {
        return new ReferralId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
