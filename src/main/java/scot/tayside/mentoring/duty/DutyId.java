package scot.tayside.mentoring.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a piece of other work. */
@Embeddable
public record DutyId(@Column(name = "id") UUID value) implements Serializable {

    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    static DutyId next() {
        return new DutyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
