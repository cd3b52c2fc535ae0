package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;

/** One heading of the report on the page of a completed review. */
record DomainRow(
        String title,
        @Nullable Integer lastHalfPoints,
        @Nullable Integer wholeHalfPoints) {

    public ChangeInWords sinceLast() {
        return ChangeInWords.ofHeading(lastHalfPoints);
    }

    public ChangeInWords sinceStart() {
        return ChangeInWords.ofHeading(wholeHalfPoints);
    }
}
