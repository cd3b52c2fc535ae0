package scot.tayside.mentoring.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What whoever takes over reads: the note, what was ticked, and the day on which all three meet. */
record Release(
        String note,
        boolean plan,
        boolean reviews,
        @Nullable LocalDate introductionOn) {}
