package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What other modules may know of a case. */
public record CaseFacts(
        CaseId id,
        ReferralId referral,
        PersonId person,
        Service service,
        LocalAuthority area,
        LocalDate openedOn,
        CaseStatus status,
        @Nullable LocalDate closedOn) {}
