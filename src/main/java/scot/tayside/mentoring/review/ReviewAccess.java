package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;

/** Scores are for those who work with the mentee; whoever only follows the progress does not see them. */
@Component
class ReviewAccess {

    private final Access access;

    ReviewAccess(Access access) {
        this.access = access;
    }

    void require(UUID referral, Viewer viewer) {
        if (!access.toReferral(referral, viewer).includes(Access.Depth.RISK_SUMMARY)) {
            throw new NoSuchElementException("no reviews for this viewer");
        }
    }

    /** One that was held, unless it was kept back when the viewer took over. */
    void require(UUID referral, LocalDate heldOn, Viewer viewer) {
        require(referral, viewer);
        if (access.withheldUntil(referral, Access.Withheld.REVIEWS, viewer)
                .filter(heldOn::isBefore)
                .isPresent()) {
            throw new NoSuchElementException("the review was not handed over");
        }
    }
}
