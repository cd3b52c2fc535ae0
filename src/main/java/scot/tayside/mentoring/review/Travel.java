package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;

/** The way from a first score to the score now, as places on a drawn scale from 1 to 10. */
record Travel(@Nullable Integer from, @Nullable Integer to) {

    private static final int FIRST_PLACE = 12;
    private static final int STEP = 20;

    /** Whether there is a way to draw, not just a place. */
    public boolean isWay() {
        return from != null && to != null && !from.equals(to);
    }

    public @Nullable Integer fromPlace() {
        return place(from);
    }

    public @Nullable Integer toPlace() {
        return place(to);
    }

    private static @Nullable Integer place(@Nullable Integer score) {
        return score == null ? null : FIRST_PLACE + (score - 1) * STEP;
    }
}
