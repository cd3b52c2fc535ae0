package scot.tayside.mentoring.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a training session. */
@Embeddable
public record TrainingId(@Column(name = "id") UUID value) implements Serializable {

    public static TrainingId of(String text) {
        return new TrainingId(UUID.fromString(text));
    }

    static TrainingId next() {
        return new TrainingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
