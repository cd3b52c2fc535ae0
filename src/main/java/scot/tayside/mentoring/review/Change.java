package scot.tayside.mentoring.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one outcome changed between two times: the mean over the views scored at both, in half points.
 *
 * <p>Half points keep the mean of two views a whole number, so that changes of several outcomes add up exactly. A mean
 * of two people is never set against one person's score: a view missing at either time is left out at both.
 */
record Change(int perceptions, int halfPoints) {

    private static final int HALVES = 2;

    static Change between(Score earlier, Score later) {
        Integer mentee = difference(earlier.mentee(), later.mentee());
        Integer mentor = difference(earlier.mentor(), later.mentor());
        int perceptions = (mentee == null ? 0 : 1) + (mentor == null ? 0 : 1);
        int sum = (mentee == null ? 0 : mentee) + (mentor == null ? 0 : mentor);
        return new Change(perceptions, perceptions == 1 ? HALVES * sum : sum);
    }

    boolean comparable() {
        return perceptions > 0;
    }

    Optional<Direction> direction() {
        return comparable() ? Optional.of(Direction.of(halfPoints)) : Optional.empty();
    }

    private static @Nullable Integer difference(@Nullable Integer earlier, @Nullable Integer later) {
        return earlier == null || later == null ? null : later - earlier;
    }
}
