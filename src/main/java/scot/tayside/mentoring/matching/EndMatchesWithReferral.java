package scot.tayside.mentoring.matching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.referral.ReferralEvent;

/** Nobody goes on being proposed or matched for a referral that has ended. */
@Component
class EndMatchesWithReferral {

    private final Matches matches;

    EndMatchesWithReferral(Matches matches) {
        this.matches = matches;
    }

    @EventListener
    void on(ReferralEvent.Ended ended) {
        matches.endAllOf(ended.referral(), ended.on());
    }
}
