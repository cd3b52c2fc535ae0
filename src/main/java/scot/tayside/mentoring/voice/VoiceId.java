package scot.tayside.mentoring.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a quote or case study. */
@Embeddable
public record VoiceId(@Column(name = "id") UUID value) implements Serializable {

    public static VoiceId of(String text) {
        return new VoiceId(UUID.fromString(text));
    }

    static VoiceId next() {
        return new VoiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
