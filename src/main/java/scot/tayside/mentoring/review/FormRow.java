package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** One outcome of the form: what is asked of it, and how it was scored before. */
record FormRow(
        Outcome outcome,
        boolean core,
        boolean askedFor,
        boolean chosen,
        @Nullable String menteeAnswer,
        Score before,
        @Nullable LocalDate beforeOn) {

    static FormRow of(Outcome outcome, Occasion occasion, ReviewForm form) {
        ItemRule.Demand demand = occasion.demand(outcome, form.heldOn);
        ScoreForm score = Objects.requireNonNull(form.scores.get(outcome));
        CompletedReview before = occasion.history().lastScored(outcome).orElse(null);
        return new FormRow(
                outcome,
                demand.core(),
                demand.askedFor(),
                score.chosen,
                score.answer(),
                before == null ? Score.NONE : before.score(outcome),
                before == null ? null : before.heldOn());
    }

    /** The mentee is asked it without having to look for it. */
    boolean isAskedFirst() {
        return core || askedFor || chosen;
    }

    /** The prefix of its fields. */
    public String path() {
        return "scores[%s]".formatted(outcome.name());
    }
}
