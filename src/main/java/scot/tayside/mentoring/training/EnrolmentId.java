package scot.tayside.mentoring.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an enrolment for the peer mentoring award. */
@Embeddable
public record EnrolmentId(@Column(name = "id") UUID value) implements Serializable {

    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    static EnrolmentId next() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
