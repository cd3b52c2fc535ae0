package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** A report without what is written in it. */
record ReportHead(
        UUID id,
        ReportKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Basis basis,
        ReportStatus status,
        @Nullable String reportNumber,
        @Nullable String meeting,
        @Nullable String author,
        @Nullable String summary,
        boolean boardRequired,
        @Nullable UUID attachedReportId,
        @Nullable String attachedTitle,
        int editionNumber,
        @Nullable UUID supersedesId,
        @Nullable String supersedesReason,
        @Nullable UUID supersededById,
        @Nullable UUID snapshotId,
        @Nullable UUID beforeSnapshotId,
        @Nullable UUID yearBeforeSnapshotId,
        LocalDate createdOn,
        @Nullable String createdByName,
        @Nullable LocalDate frozenOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate directorSignedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate issuedOn) {

    ReportingPeriod period() {
        return new ReportingPeriod(firstDay, lastDay);
    }

    public String days() {
        return period().label();
    }

    public String url() {
        return "/documents/" + id;
    }

    boolean isDirectorsTurn() {
        return status == ReportStatus.IN_REVIEW && directorSignedOn == null;
    }

    boolean isBoardsTurn() {
        return status == ReportStatus.IN_REVIEW && directorSignedOn != null;
    }
}
