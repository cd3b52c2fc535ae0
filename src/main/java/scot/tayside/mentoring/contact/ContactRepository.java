package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.referral.ReferralId;

interface ContactRepository extends Repository<Contact, ContactId> {

    Contact save(Contact contact);

    Optional<Contact> findById(ContactId id);

    @Query("""
            select min(c.heldOn) from Contact c
            where c.referral = :referral and c.kind in (MEETING, JOINT_MEETING) and c.attendance in (ATTENDED, LATE)
            """)
    @Nullable
    LocalDate firstAttendedMeeting(ReferralId referral);

    @Query("select max(c.heldOn) from Contact c where c.referral = :referral and c.attendance <> NO_ANSWER")
    @Nullable
    LocalDate lastHeld(ReferralId referral);
}
