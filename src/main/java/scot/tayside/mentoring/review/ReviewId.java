package scot.tayside.mentoring.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an assessment or review. */
@Embeddable
public record ReviewId(@Column(name = "id") UUID value) implements Serializable {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
