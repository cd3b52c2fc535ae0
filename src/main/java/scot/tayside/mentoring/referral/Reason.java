package scot.tayside.mentoring.referral;

import static scot.tayside.mentoring.referral.ReferralStatus.DECLINED;
import static scot.tayside.mentoring.referral.ReferralStatus.NOT_ENGAGED;
import static scot.tayside.mentoring.referral.ReferralStatus.VOID;
import static scot.tayside.mentoring.referral.ReferralStatus.WAITING;
import static scot.tayside.mentoring.referral.ReferralStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a referral waits or has ended: one list, of which each ending offers its part. */
enum Reason {
    CRITERIA("Does not meet the criteria", DECLINED),
    RISK("The risk cannot be managed here", DECLINED),
    INFORMATION("Not enough information from the referrer", DECLINED),
    OTHER_SERVICE("Another service fits better", DECLINED, WITHDRAWN, NOT_ENGAGED),
    NO_PLACE("No place free", WAITING),
    NO_MENTOR("No suitable mentor yet", WAITING),
    NOT_READY("The person cannot begin yet", WAITING),
    REFUSED("The person does not want it", WITHDRAWN, NOT_ENGAGED),
    NO_CONTACT("The person could not be reached", NOT_ENGAGED),
    NO_MEETING("The person did not come to first meetings", NOT_ENGAGED),
    CUSTODY("In custody", WITHDRAWN, NOT_ENGAGED),
    MOVED("Moved away", WITHDRAWN, NOT_ENGAGED),
    ORDER_ENDED("The order ended or was changed", WITHDRAWN, NOT_ENGAGED),
    DIED("The person has died", WITHDRAWN, NOT_ENGAGED),
    MISTAKEN("Made by mistake", VOID),
    DUPLICATE("The same referral twice", VOID),
    OTHER("Something else", DECLINED, WAITING, WITHDRAWN, NOT_ENGAGED);

    private final String title;
    private final Set<ReferralStatus> leadsTo;

    Reason(String title, ReferralStatus first, ReferralStatus... others) {
        this.title = title;
        this.leadsTo = EnumSet.of(first, others);
    }

    String title() {
        return title;
    }

    boolean leadsTo(ReferralStatus status) {
        return leadsTo.contains(status);
    }

    static List<Reason> of(ReferralStatus status) {
        return Arrays.stream(values()).filter(reason -> reason.leadsTo(status)).toList();
    }

    /** The words for what is stored: a code of the list, or the text of an import as it is. */
    static @Nullable String words(@Nullable String stored) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(stored))
                .findFirst()
                .map(Reason::title)
                .orElse(stored);
    }
}
