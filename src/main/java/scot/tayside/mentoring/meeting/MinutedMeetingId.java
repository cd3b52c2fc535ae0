package scot.tayside.mentoring.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a meeting. */
@Embeddable
public record MinutedMeetingId(@Column(name = "id") UUID value) implements Serializable {

    public static MinutedMeetingId of(String text) {
        return new MinutedMeetingId(UUID.fromString(text));
    }

    static MinutedMeetingId next() {
        return new MinutedMeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
