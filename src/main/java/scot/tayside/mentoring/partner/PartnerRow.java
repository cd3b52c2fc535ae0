package scot.tayside.mentoring.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A partner in the list and on its page, with how often something was done together. */
record PartnerRow(
        PartnerId id,
        String name,
        PartnerKind kind,
        @Nullable LocalAuthority area,
        @Nullable String about,
        @Nullable LocalDate endedOn,
        long times,
        @Nullable LocalDate lastOn) {}
