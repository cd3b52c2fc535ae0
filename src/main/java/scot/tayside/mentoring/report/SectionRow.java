package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section as the page of its report lists it. */
record SectionRow(
        UUID id,
        String number,
        String heading,
        boolean written,
        @Nullable LocalDateTime writtenAt,
        @Nullable String writtenBy,
        @Nullable UUID assignedToId,
        @Nullable String assignedTo,
        @Nullable LocalDate dueOn,
        int comments) {}
