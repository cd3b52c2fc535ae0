package scot.tayside.mentoring.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.programme.Outcome;

/** Ask for a service for a person: what was tested by the rules, and what the referrer says beside it. */
record SubmitReferral(
        Candidacy candidacy,
        @Nullable UserId referrer,
        @Nullable String referrerName,
        @Nullable String referrerEmail,
        @Nullable String offenceSummary,
        @Nullable String circumstances,
        Set<Outcome> outcomes,
        boolean wantsEitherSex) {

    SubmitReferral {
        outcomes = Set.copyOf(outcomes);
    }

    /** Keyed in by a coordinator for a team that sent a paper form. */
    boolean onPaper() {
        return referrer == null;
    }
}
