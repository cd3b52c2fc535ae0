package scot.tayside.mentoring.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** How one outcome changed up to one review, since which other one, and whether it counts in the figures. */
record OutcomeChange(
        UUID review, Basis basis, Outcome outcome, @Nullable UUID since, boolean counted, Change change) {

    boolean countsForItsDomain() {
        return counted && change.comparable() && outcome.domain().isPresent();
    }
}
