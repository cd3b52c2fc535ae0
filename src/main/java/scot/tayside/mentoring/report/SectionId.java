package scot.tayside.mentoring.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a section of a report. */
@Embeddable
public record SectionId(@Column(name = "id") UUID value) implements Serializable {

    public static SectionId of(String text) {
        return new SectionId(UUID.fromString(text));
    }

    static SectionId next() {
        return new SectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
