package scot.tayside.mentoring.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Write down what went wrong, or nearly. */
record RecordIncident(
        IncidentKind kind,
        LocalDate happenedOn,
        @Nullable LocalTime happenedAt,
        String place,
        LocalAuthority area,
        Concerned concerned,
        String whom,
        String words,
        @Nullable String followUp,
        @Nullable LocalDate followUpOn) {}
