package scot.tayside.mentoring.tiss;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of the numbers of one area and month. */
@Embeddable
public record TissReturnId(@Column(name = "id") UUID value) implements Serializable {

    public static TissReturnId of(String text) {
        return new TissReturnId(UUID.fromString(text));
    }

    static TissReturnId next() {
        return new TissReturnId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
