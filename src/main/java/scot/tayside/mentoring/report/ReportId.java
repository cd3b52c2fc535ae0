package scot.tayside.mentoring.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a report. */
@Embeddable
public record ReportId(@Column(name = "id") UUID value) implements Serializable {

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
