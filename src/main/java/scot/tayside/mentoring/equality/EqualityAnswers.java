package scot.tayside.mentoring.equality;

import org.jspecify.annotations.Nullable;

/** What somebody chose to answer; a question left out is no answer. */
public record EqualityAnswers(
        @Nullable EthnicGroup ethnicGroup,
        @Nullable Disability disability,
        @Nullable Religion religion,
        @Nullable Orientation orientation) {

    boolean isEmpty() {
        return ethnicGroup == null && disability == null && religion == null && orientation == null;
    }
}
