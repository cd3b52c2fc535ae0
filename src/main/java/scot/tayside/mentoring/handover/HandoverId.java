package scot.tayside.mentoring.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a handover. */
@Embeddable
public record HandoverId(@Column(name = "id") UUID value) implements Serializable {

    public static HandoverId of(String text) {
        return new HandoverId(UUID.fromString(text));
    }

    static HandoverId next() {
        return new HandoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
