package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** What other modules need to know of a referral and the person it is for. */
public record ReferralFacts(
        ReferralId id,
        PersonId person,
        LocalAuthority area,
        Service service,
        Sex sex,
        LocalDate dateOfBirth,
        LegalBasis legalBasis,
        boolean wantsEitherSex,
        LocalDate receivedOn,
        ReferralStatus status) {}
