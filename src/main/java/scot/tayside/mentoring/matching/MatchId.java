package scot.tayside.mentoring.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a match. */
@Embeddable
public record MatchId(@Column(name = "id") UUID value) implements Serializable {

    public static MatchId of(String text) {
        return new MatchId(UUID.fromString(text));
    }

    static MatchId next() {
        return new MatchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
