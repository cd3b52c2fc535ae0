package scot.tayside.mentoring.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** One outcome of the form: what is asked of it, and how it was scored before. */
record FormRow(
        Outcome outcome,
        boolean core,
        boolean askedFor,
        Score before,
        @Nullable LocalDate beforeOn) {

    static FormRow of(Outcome outcome, Occasion occasion, @Nullable LocalDate heldOn) {
        ItemRule.Demand demand = occasion.demand(outcome, heldOn);
        CompletedReview before = occasion.history().lastScored(outcome).orElse(null);
        return new FormRow(
                outcome,
                demand.core(),
                demand.askedFor(),
                before == null ? Score.NONE : before.score(outcome),
                before == null ? null : before.heldOn());
    }

    /** The prefix of its fields. */
    public String path() {
        return "scores[%s]".formatted(outcome.name());
    }
}
