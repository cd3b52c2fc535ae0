package scot.tayside.mentoring.cases;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.referral.ReferralEvent;

/** A case begins with the engagement or not at all: both are in one transaction. */
@Component
class OpenCaseOnEngagement {

    private final CaseRepository cases;

    OpenCaseOnEngagement(CaseRepository cases) {
        this.cases = cases;
    }

    @EventListener
    void on(ReferralEvent.Engaged engagement) {
        cases.save(MenteeCase.open(engagement));
    }
}
