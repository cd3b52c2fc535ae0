package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a service is offered in an area at all, and from which day; no day means it is not known yet. */
public record Offer(boolean exists, @Nullable LocalDate liveFrom) {

    static final Offer NONE = new Offer(false, null);

    boolean isLiveOn(LocalDate day) {
        return liveFrom != null && !day.isBefore(liveFrom);
    }
}
