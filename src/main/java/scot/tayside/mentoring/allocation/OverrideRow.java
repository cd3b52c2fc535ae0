package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Somebody whom a manager let in past the places. */
record OverrideRow(
        ReferralId id,
        String reference,
        String personName,
        Service service,
        LocalAuthority area,
        ReferralStatus status,
        @Nullable LocalDate overriddenOn,
        @Nullable String overriddenBy,
        String reason) {}
