package scot.tayside.mentoring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a group. */
@Embeddable
public record GroupId(@Column(name = "id") UUID value) implements Serializable {

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    static GroupId next() {
        return new GroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
