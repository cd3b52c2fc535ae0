package scot.tayside.mentoring.partner;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which partners somebody wants to see. */
class PartnerFilter {

    @Nullable
    String name;

    @Nullable
    PartnerKind kind;

    @Nullable
    LocalAuthority area;

    boolean ended;
}
