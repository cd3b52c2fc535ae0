package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mentee said to an offer, when, and why if it was no. */
record Answer(
        OfferAnswer answer,
        @Nullable LocalDate on,
        @Nullable DeclineReason why,
        @Nullable String remark) {

    Answer {
        if ((answer == OfferAnswer.PENDING) != (on == null)) {
            throw new IllegalArgumentException("an answer has its day, and no answer has none");
        }
        if ((answer == OfferAnswer.DECLINED) != (why != null)) {
            throw new IllegalArgumentException("only a no has a reason");
        }
    }
}
