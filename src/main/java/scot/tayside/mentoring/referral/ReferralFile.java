package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** What is recorded of one referral, as deep as the reader may go. */
record ReferralFile(
        ReferralId id,
        String reference,
        PersonId personId,
        String personReference,
        String personName,
        LocalDate dateOfBirth,
        Sex sex,
        LocalAuthority area,
        Service service,
        ReferralStatus status,
        LocalDate statusOn,
        LocalDate receivedOn,
        @Nullable LocalDate firstContactOn,
        boolean wantsEitherSex,
        @Nullable String referrerName,
        boolean onPaper,
        @Nullable String referrerEmail,
        @Nullable String circumstances,
        @Nullable String riskManagement,
        @Nullable String interpreter,
        @Nullable String accessNeeds,
        @Nullable LocalDate consentOn,
        @Nullable String consentNote,
        @Nullable String reason,
        @Nullable String reasonNote,
        @Nullable String overrideReason,
        long version,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String riskSummary,
        @Nullable LegalBasis legalBasis,
        @Nullable LocalDate orderStart,
        @Nullable LocalDate orderEnd,
        @Nullable Boolean persistentOffending,
        @Nullable LocalDate tissAgreedOn,
        @Nullable String offenceSummary,
        @Nullable String caseId,
        @Nullable String caseReference) {

    public @Nullable String why() {
        return Reason.words(reason);
    }
}
