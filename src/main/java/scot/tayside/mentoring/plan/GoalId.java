package scot.tayside.mentoring.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a goal. */
@Embeddable
public record GoalId(@Column(name = "id") UUID value) implements Serializable {

    static GoalId next() {
        return new GoalId(UUID.randomUUID());
    }

    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
