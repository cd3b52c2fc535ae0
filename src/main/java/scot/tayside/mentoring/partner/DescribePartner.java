package scot.tayside.mentoring.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is to be known of a partner. */
record DescribePartner(
        String name,
        PartnerKind kind,
        @Nullable LocalAuthority area,
        @Nullable String about,
        @Nullable LocalDate endedOn) {}
