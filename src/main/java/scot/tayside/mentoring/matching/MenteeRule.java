package scot.tayside.mentoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.shared.Unmet;

/** What must hold for a mentee before any mentor at all is proposed. */
enum MenteeRule {
    ACCEPTED {
        @Override
        Optional<Unmet> unmet(Mentee mentee) {
            boolean open = switch (mentee.status()) {
                case ACCEPTED, WAITING, ALLOCATED, CONTACTED -> true;
                case ENGAGED -> mentee.caseStatus() != CaseStatus.CLOSED;
                case SUBMITTED, DECLINED, WITHDRAWN, NOT_ENGAGED, VOID -> false;
            };
            return open ? Optional.empty() : Optional.of(Unmet.of("", "matching.unmet.referral." + mentee.status()));
        }
    },

    /** Nobody leaves the waiting list of a full service by way of a proposal. */
    PLACE {
        @Override
        Optional<Unmet> unmet(Mentee mentee) {
            return mentee.status() == ReferralStatus.WAITING && mentee.serviceFull()
                    ? Optional.of(Unmet.of("R6", "matching.unmet.service-full"))
                    : Optional.empty();
        }
    };

    abstract Optional<Unmet> unmet(Mentee mentee);

    static List<Unmet> allUnmet(Mentee mentee) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.unmet(mentee).stream())
                .toList();
    }
}
