package scot.tayside.mentoring.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a case. */
@Embeddable
public record CaseId(@Column(name = "id") UUID value) implements Serializable {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
