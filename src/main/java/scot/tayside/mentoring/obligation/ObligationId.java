package scot.tayside.mentoring.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an obligation. */
@Embeddable
public record ObligationId(@Column(name = "id") UUID value) implements Serializable {

    public static ObligationId of(String text) {
        return new ObligationId(UUID.fromString(text));
    }

    static ObligationId next() {
        return new ObligationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
