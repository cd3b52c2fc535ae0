package scot.tayside.mentoring.snapshot;

import java.util.List;

/** How two versions of the same figures differ. */
public record Comparison(List<FigureChange> changes, List<LateEntry> lateEntries) {

    public boolean isEmpty() {
        return changes.isEmpty() && lateEntries.isEmpty();
    }
}
