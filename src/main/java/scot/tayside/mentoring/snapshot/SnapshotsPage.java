package scot.tayside.mentoring.snapshot;

import java.time.ZonedDateTime;
import java.util.List;

/** The page that lists what has been frozen. */
record SnapshotsPage(List<Row> rows, boolean setsLimits) {

    /** Figures frozen once. */
    record Row(String period, String basis, ZonedDateTime asAt, String url) {}
}
