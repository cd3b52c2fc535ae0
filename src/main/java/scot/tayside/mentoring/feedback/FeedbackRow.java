package scot.tayside.mentoring.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A request for feedback in a list. */
record FeedbackRow(
        FeedbackId id,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String referrer,
        LocalAuthority area,
        String reference,
        FeedbackState state) {}
