package scot.tayside.mentoring.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a request for feedback. */
@Embeddable
public record FeedbackId(@Column(name = "id") UUID value) implements Serializable {

    public static FeedbackId of(String text) {
        return new FeedbackId(UUID.fromString(text));
    }

    static FeedbackId next() {
        return new FeedbackId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
