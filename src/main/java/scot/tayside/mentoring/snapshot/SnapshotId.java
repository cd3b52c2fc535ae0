package scot.tayside.mentoring.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of frozen figures. */
@Embeddable
public record SnapshotId(@Column(name = "id") UUID value) implements Serializable {

    public static SnapshotId of(String text) {
        return new SnapshotId(UUID.fromString(text));
    }

    static SnapshotId next() {
        return new SnapshotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
