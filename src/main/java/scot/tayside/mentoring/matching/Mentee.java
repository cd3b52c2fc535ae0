package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** Somebody who has been referred, as far as it decides who may mentor them. */
record Mentee(
        ReferralId referral,
        String reference,
        PersonId person,
        String name,
        Sex sex,
        LocalDate dateOfBirth,
        LocalAuthority area,
        Service service,
        boolean wantsEitherSex,
        @Nullable LocalDate orderEnd,
        ReferralStatus status,
        @Nullable CaseStatus caseStatus,
        boolean serviceFull,
        boolean befriended,
        Ways ways) {

    private static final int OF_AGE = 18;

    /** Somebody born on 29 February comes of age on 1 March. */
    boolean isUnder18On(LocalDate day) {
        return ageOn(day) < OF_AGE;
    }

    int ageOn(LocalDate day) {
        return Period.between(dateOfBirth, day).getYears();
    }
}
