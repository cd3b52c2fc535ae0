package scot.tayside.mentoring.review;

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
}
