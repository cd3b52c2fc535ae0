package scot.tayside.mentoring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a session of a group. */
@Embeddable
public record SessionId(@Column(name = "id") UUID value) implements Serializable {

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    static SessionId next() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
