package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** End the support: when, why, what became of the order, and why there is no exit review if there is none. */
record CloseCase(
        LocalDate on,
        ExitReason reason,
        @Nullable String note,
        OrderResult orderResult,
        @Nullable String noExitReviewReason) {

    boolean explainsMissingReview() {
        return noExitReviewReason != null;
    }
}
