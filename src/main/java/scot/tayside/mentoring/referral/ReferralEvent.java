package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What has happened to a referral. */
public sealed interface ReferralEvent extends Audited {

    ReferralId referral();

    PersonId person();

    @Override
    default String subjectType() {
        return "referral";
    }

    @Override
    default String subjectId() {
        return referral().toString();
    }

    @Override
    default UUID personId() {
        return person().value();
    }

    /** A step that is over with its record. */
    record Moved(
            ReferralId referral,
            PersonId person,
            String action,
            @Nullable String details) implements ReferralEvent {}

    /** Declined, withdrawn, not engaged or void: nobody works for it any more. */
    record Ended(
            ReferralId referral,
            PersonId person,
            LocalDate on,
            String action,
            @Nullable String details) implements ReferralEvent {}

    /** Agreement signed and first meeting attended: a case begins. */
    record Engaged(
            ReferralId referral,
            PersonId person,
            Service service,
            LocalAuthority area,
            LocalDate engagedOn,
            LocalDate agreementSignedOn)
            implements ReferralEvent {

        @Override
        public String action() {
            return "referral.engaged";
        }
    }
}
