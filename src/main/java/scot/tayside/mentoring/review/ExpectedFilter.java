package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which of the expected assessments and reviews are shown; without a state, those that need somebody now. */
class ExpectedFilter {

    @Nullable
    String name;

    @Nullable
    Expectation state;

    @Nullable
    ReviewKind kind;

    @Nullable
    LocalAuthority area;
}
