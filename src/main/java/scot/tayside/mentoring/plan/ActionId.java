package scot.tayside.mentoring.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an agreed action. */
@Embeddable
public record ActionId(@Column(name = "id") UUID value) implements Serializable {

    static ActionId next() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
