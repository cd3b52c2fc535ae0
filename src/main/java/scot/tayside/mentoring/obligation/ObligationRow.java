package scot.tayside.mentoring.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation as lists, its own page and calendars show it. */
record ObligationRow(
        ObligationId id,
        String recipient,
        DocumentKind kind,
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalDate dueOn,
        String responsibleName,
        Recurrence recurrence,
        @Nullable LocalDate doneOn,
        @Nullable String doneByName,
        @Nullable String remark,
        @Nullable UUID documentId,
        @Nullable UUID next,
        Instant changedAt,
        long version,
        LocalDate today) {

    public YearMonth month() {
        return YearMonth.from(dueOn);
    }

    public String status() {
        if (doneOn != null) {
            return "obligation.status.done";
        }
        return dueOn.isBefore(today) ? "obligation.status.overdue" : "obligation.status.owed";
    }

    public String colour() {
        if (doneOn != null) {
            return "green";
        }
        if (dueOn.isBefore(today)) {
            return "red";
        }
        return dueOn.isAfter(today.plusDays(Step.DAYS_14.days())) ? "blue" : "yellow";
    }
}
