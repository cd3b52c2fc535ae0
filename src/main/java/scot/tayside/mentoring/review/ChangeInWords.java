package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;

/** A change as a page says it: the words, their colour, and on how many views they rest. */
record ChangeInWords(String title, String colour, int perceptions) {

    private static final ChangeInWords NOT_COMPARABLE = new ChangeInWords("Not comparable", "grey", 0);

    static ChangeInWords of(@Nullable Integer perceptions, @Nullable Integer halfPoints) {
        if (perceptions == null || perceptions == 0 || halfPoints == null) {
            return NOT_COMPARABLE;
        }
        Direction direction = Direction.of(halfPoints);
        return new ChangeInWords(direction.title(), direction.colour(), perceptions);
    }

    /** A heading rests on several outcomes, so the views are not counted. */
    static ChangeInWords ofHeading(@Nullable Integer halfPoints) {
        return of(halfPoints == null ? 0 : 2, halfPoints);
    }

    public boolean restsOnOneView() {
        return perceptions == 1;
    }
}
