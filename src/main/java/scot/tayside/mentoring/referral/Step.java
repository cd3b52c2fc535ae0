package scot.tayside.mentoring.referral;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** A step that needs nothing but a reason: to the waiting list, or out. */
enum Step {
    WAIT("wait", ReferralStatus.WAITING),
    DECLINE("decline", ReferralStatus.DECLINED),
    NOT_ENGAGED("not-engaged", ReferralStatus.NOT_ENGAGED),
    WITHDRAW("withdraw", ReferralStatus.WITHDRAWN),
    VOID("void", ReferralStatus.VOID);

    private final String verb;
    private final ReferralStatus to;

    Step(String verb, ReferralStatus to) {
        this.verb = verb;
        this.to = to;
    }

    String verb() {
        return verb;
    }

    ReferralStatus to() {
        return to;
    }

    static Step named(String verb) {
        return Arrays.stream(values())
                .filter(step -> step.verb.equals(verb))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step " + verb));
    }
}
