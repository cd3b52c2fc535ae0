package scot.tayside.mentoring.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an award. */
@Embeddable
public record AwardId(@Column(name = "id") UUID value) implements Serializable {

    public static AwardId of(String text) {
        return new AwardId(UUID.fromString(text));
    }

    static AwardId next() {
        return new AwardId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
