package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;

/** Both views of one outcome at one time, 1 to 10, either of which may be missing; kept apart, never mixed. */
record Score(@Nullable Integer mentee, @Nullable Integer mentor) {

    /** Views that differ by so much are worth a conversation. */
    static final int WIDE_APART = 3;

    static final Score NONE = new Score(null, null);

    Score {
        if (outside(mentee) || outside(mentor)) {
            throw new IllegalArgumentException("a score is a whole number from 1 to 10");
        }
    }

    boolean isEmpty() {
        return mentee == null && mentor == null;
    }

    boolean isWideApart() {
        return mentee != null && mentor != null && Math.abs(mentee - mentor) >= WIDE_APART;
    }

    private static boolean outside(@Nullable Integer points) {
        return points != null && (points < 1 || points > 10);
    }
}
