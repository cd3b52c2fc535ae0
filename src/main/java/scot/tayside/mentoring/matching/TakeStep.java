package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Take the next step with a match on a day; whoever declines or gives a reason is named where the step asks for it. */
record TakeStep(
        MatchStep step,
        LocalDate on,
        @Nullable Party by,
        @Nullable Reason reason,
        @Nullable String note) {

    Party party() {
        return Objects.requireNonNull(by);
    }

    Reason why() {
        return Objects.requireNonNull(reason);
    }
}
