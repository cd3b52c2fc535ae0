package scot.tayside.mentoring.leave;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leave as its mentor's page lists it. */
record LeaveRow(
        UUID id,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String note,
        @Nullable LocalDate cancelledOn,
        String enteredBy) {

    public boolean runsOn(LocalDate day) {
        return cancelledOn == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean endedBefore(LocalDate day) {
        return cancelledOn != null || lastDay.isBefore(day);
    }
}
