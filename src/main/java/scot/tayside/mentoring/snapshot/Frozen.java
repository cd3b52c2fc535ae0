package scot.tayside.mentoring.snapshot;

import java.time.Instant;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.shared.ReportingPeriod;

/**
 * What frozen figures are about, and how to check them.
 *
 * @param asAt the moment whose data was counted
 * @param sha256 of the file figures.csv, as {@code sha256sum} prints it
 */
public record Frozen(SnapshotId id, ReportingPeriod period, Basis basis, Instant asAt, String sha256) {}
