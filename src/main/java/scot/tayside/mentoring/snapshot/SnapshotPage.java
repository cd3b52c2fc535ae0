package scot.tayside.mentoring.snapshot;

import java.time.ZonedDateTime;
import java.util.List;

/** The page of frozen figures. */
record SnapshotPage(Frozen facts, ZonedDateTime asAt, boolean previewed, List<FrozenTopic> topics) {

    public String basis() {
        return "figures.basis." + facts.basis();
    }

    public String address() {
        return new FrozenAddress(facts.id()).page();
    }
}
