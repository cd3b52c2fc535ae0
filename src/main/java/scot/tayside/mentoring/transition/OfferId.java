package scot.tayside.mentoring.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an offer. */
@Embeddable
public record OfferId(@Column(name = "id") UUID value) implements Serializable {

    static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
