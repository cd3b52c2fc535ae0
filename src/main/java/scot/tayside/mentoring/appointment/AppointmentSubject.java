package scot.tayside.mentoring.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an appointment is with: the referral, and the case once there is one. */
record AppointmentSubject(
        UUID referralId,
        UUID personId,
        String personName,
        boolean over,
        @Nullable UUID caseId) {

    /** Where work with this person goes on. */
    public String home() {
        return caseId == null ? "/referrals/" + referralId : "/cases/" + caseId;
    }
}
