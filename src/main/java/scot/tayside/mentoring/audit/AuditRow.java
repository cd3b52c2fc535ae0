package scot.tayside.mentoring.audit;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the trail as one viewer may read it: details and names of people only where the file is theirs to see. */
record AuditRow(
        LocalDateTime at,
        String actor,
        @Nullable String username,
        String action,
        @Nullable String subjectType,
        @Nullable UUID personId,
        @Nullable String personReference,
        @Nullable String personName,
        @Nullable String details,
        @Nullable String requestId) {}
