package scot.tayside.mentoring.review;

import java.time.LocalDateTime;
import java.util.UUID;

/** An assessment or review the viewer has begun and not completed. */
record DraftRow(UUID caseId, String personName, String reference, ReviewKind kind, LocalDateTime savedAt) {}
