package scot.tayside.mentoring.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an account. */
@Embeddable
public record UserId(@Column(name = "id") UUID value) implements Serializable {

    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    static UserId next() {
        return new UserId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
