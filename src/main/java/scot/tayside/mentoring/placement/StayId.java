package scot.tayside.mentoring.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a stay. */
@Embeddable
public record StayId(@Column(name = "id") UUID value) implements Serializable {

    static StayId next() {
        return new StayId(UUID.randomUUID());
    }

    public static StayId of(String text) {
        return new StayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
