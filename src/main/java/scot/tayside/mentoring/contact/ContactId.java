package scot.tayside.mentoring.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a contact. */
@Embeddable
public record ContactId(@Column(name = "id") UUID value) implements Serializable {

    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
