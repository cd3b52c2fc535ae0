package scot.tayside.mentoring.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a place. */
@Embeddable
public record PlaceId(@Column(name = "id") UUID value) implements Serializable {

    static PlaceId next() {
        return new PlaceId(UUID.randomUUID());
    }

    public static PlaceId of(String text) {
        return new PlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
