package scot.tayside.mentoring.mentor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a mentor. */
@Embeddable
public record MentorId(@Column(name = "id") UUID value) implements Serializable {

    public static MentorId of(String text) {
        return new MentorId(UUID.fromString(text));
    }

    static MentorId next() {
        return new MentorId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
