package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;

/** What was written down for one outcome at one assessment or review. */
record IndependentScore(
        boolean scored,
        boolean chosen,
        @Nullable Integer mentee,
        @Nullable Integer mentor) {

    boolean hasAnyScore() {
        return scored && (mentee != null || mentor != null);
    }
}
