package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.referral.EngagementEvidence;
import scot.tayside.mentoring.referral.ReferralId;

/** Answers from the log when a person was first met. */
@Component
class FirstAttendedMeeting implements EngagementEvidence {

    private final ContactRepository contacts;

    FirstAttendedMeeting(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<LocalDate> firstAttendedMeeting(ReferralId referral) {
        return Optional.ofNullable(contacts.firstAttendedMeeting(referral));
    }
}
