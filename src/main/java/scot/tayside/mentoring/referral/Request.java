package scot.tayside.mentoring.referral;

import java.util.EnumSet;
import java.util.Set;
import scot.tayside.mentoring.programme.Outcome;

/** All that a referral asks for and says that may be amended: its terms, the order's requirements, the outcomes. */
public record Request(Terms terms, Set<Requirement> requirements, Set<Outcome> outcomes) {

    public Request {
        requirements = requirements.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(requirements));
        outcomes = outcomes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(outcomes));
    }
}
