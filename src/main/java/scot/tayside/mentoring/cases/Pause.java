package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a case rested, first and last included; no last day while it still rests. */
record Pause(LocalDate fromDay, @Nullable LocalDate toDay, String reason) {

    public String reasonWords() {
        return PauseReason.words(reason);
    }

    boolean touches(IsoWeek week) {
        return !fromDay.isAfter(week.sunday()) && (toDay == null || !toDay.isBefore(week.monday()));
    }
}
