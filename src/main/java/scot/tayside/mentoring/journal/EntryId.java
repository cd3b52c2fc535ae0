package scot.tayside.mentoring.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an entry of the journal. */
@Embeddable
public record EntryId(@Column(name = "id") UUID value) implements Serializable {

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
