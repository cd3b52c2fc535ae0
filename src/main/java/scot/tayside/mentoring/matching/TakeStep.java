package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Take the next step with a match on a day, with whatever the step asks for: who said yes or no, why, and how they parted. */
record TakeStep(
        MatchStep step,
        LocalDate on,
        Set<Party> agreed,
        @Nullable Party by,
        @Nullable Reason reason,
        @Nullable Farewell farewell,
        @Nullable String note) {

    Party party() {
        return Objects.requireNonNull(by);
    }

    Reason why() {
        return Objects.requireNonNull(reason);
    }
}
