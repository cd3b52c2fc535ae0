package scot.tayside.mentoring.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a group activity. */
@Embeddable
public record ActivityId(@Column(name = "id") UUID value) implements Serializable {

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    static ActivityId next() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
