package scot.tayside.mentoring.referral;

import jakarta.validation.constraints.NotNull;

/** A decision that needs no words: only which version of the referral it was made on. */
class VersionForm {

    @NotNull
    Long version;
}
