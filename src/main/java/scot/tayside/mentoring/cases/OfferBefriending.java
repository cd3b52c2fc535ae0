package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that befriending was offered, with the answer once there is one. */
record OfferBefriending(
        LocalDate offeredOn, OfferAnswer answer, @Nullable LocalDate answeredOn) {

    OfferBefriending {
        if ((answer == OfferAnswer.PENDING) != (answeredOn == null)) {
            throw new IllegalArgumentException("an answer has its day, and no answer has none");
        }
    }
}
