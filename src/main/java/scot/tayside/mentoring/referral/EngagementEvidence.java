package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.Optional;

/** What a referral asks of whoever logs meetings: when the person was first met. */
public interface EngagementEvidence {

    Optional<LocalDate> firstAttendedMeeting(ReferralId referral);
}
