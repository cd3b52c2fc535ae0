package scot.tayside.mentoring.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a partner. */
@Embeddable
public record PartnerId(@Column(name = "id") UUID value) implements Serializable {

    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    static PartnerId next() {
        return new PartnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
