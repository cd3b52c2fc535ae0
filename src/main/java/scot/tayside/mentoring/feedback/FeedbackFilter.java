package scot.tayside.mentoring.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which requests for feedback somebody wants to see. */
class FeedbackFilter {

    @Nullable
    FeedbackState state;

    @Nullable
    LocalAuthority area;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
