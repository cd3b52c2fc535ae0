package scot.tayside.mentoring.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An incident as lists and its own page show it. */
record IncidentRow(
        UUID id,
        String reference,
        IncidentKind kind,
        LocalDate happenedOn,
        @Nullable LocalTime happenedAt,
        String place,
        LocalAuthority area,
        Concerned concerned,
        String whom,
        @Nullable UUID personId,
        @Nullable String personName,
        String words,
        @Nullable String followUp,
        @Nullable LocalDate followUpOn,
        String recordedByName,
        Instant recordedAt,
        @Nullable LocalDate closedOn) {}
