package scot.tayside.mentoring.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a contact is with: the referral, and the case once there is one. */
record ContactSubject(
        UUID referralId,
        String reference,
        UUID personId,
        String personName,
        boolean contacted,
        boolean referrerReads,
        @Nullable UUID caseId) {

    /** Where work with this person goes on. */
    public String home() {
        return caseId == null ? "/referrals/" + referralId : "/cases/" + caseId;
    }
}
