package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Unmet;

/** What the register of a placement writes into the log: each day of each person is a contact. */
@Service
@Transactional
public class PlacementLog {

    private final Contacts contacts;

    PlacementLog(Contacts contacts) {
        this.contacts = contacts;
    }

    public ContactId write(ReferralId referral, LocalDate day, Attendance attendance, Viewer by) {
        contacts.loggable(referral).unmet(day).ifPresent(PlacementLog::refuse);
        return contacts.log(
                referral, new LogContact(day, ContactKind.PLACEMENT, attendance, null, null, false, null), by);
    }

    public void correct(ContactId id, Attendance attendance, Viewer by) {
        Contact contact = contacts.correctable(id, by);
        LogContact written = contact.written();
        contacts.correct(
                id,
                contact.version(),
                new LogContact(
                        written.heldOn(),
                        written.kind(),
                        attendance,
                        written.minutes(),
                        written.note(),
                        written.referrerTold(),
                        written.mentor()),
                by);
    }

    private static void refuse(Unmet unmet) {
        throw new RuleViolation(unmet.code(), unmet.arguments().toArray());
    }
}
