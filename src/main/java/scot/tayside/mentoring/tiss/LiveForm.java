package scot.tayside.mentoring.tiss;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which TISS takes referrals in an area, and what it was when the page was opened. */
class LiveForm {

    @Nullable
    LocalDate before;

    @NotNull
    LocalDate liveFrom;

    void show(@Nullable LocalDate day) {
        before = day;
        if (day != null) {
            liveFrom = day;
        }
    }
}
