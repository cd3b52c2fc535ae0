package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;

/** What was entered for one outcome, complete or not. */
record Entry(
        @Nullable ItemState state,
        boolean chosen,
        @Nullable String declinedReason,
        Score score,
        @Nullable MissingReason menteeMissing) {

    static final Entry UNTOUCHED = new Entry(null, false, null, Score.NONE, null);

    /** Whoever gives a score need not say as well that there is one. */
    @Nullable
    ItemState stateOrImplied() {
        return state == null && hasView() ? ItemState.SCORED : state;
    }

    boolean hasView() {
        return !score.isEmpty() || menteeMissing != null;
    }

    /** Neither a score of the mentee nor why there is none, where one is due. */
    boolean isMenteeSilent() {
        return (state == null || state == ItemState.SCORED) && score.mentee() == null && menteeMissing == null;
    }

    boolean isScored() {
        return stateOrImplied() == ItemState.SCORED;
    }

    boolean isAnswered() {
        return stateOrImplied() != null;
    }
}
