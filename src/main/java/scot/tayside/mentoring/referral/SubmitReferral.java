package scot.tayside.mentoring.referral;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** Ask for a service for a person: what was tested by the rules, and what the referrer says beside it. */
public record SubmitReferral(
        Candidacy candidacy,
        @Nullable UserId referrer,
        @Nullable String referrerName,
        @Nullable String referrerEmail,
        boolean wantsEitherSex,
        Consent consent,
        Request request) {

    /** Keyed in by a coordinator for a team that sent a paper form. */
    boolean onPaper() {
        return referrer == null;
    }
}
