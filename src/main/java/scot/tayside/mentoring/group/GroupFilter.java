package scot.tayside.mentoring.group;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which groups somebody wants to see. */
class GroupFilter {

    @Nullable
    String name;

    @Nullable
    GroupKind kind;

    @Nullable
    LocalAuthority area;

    boolean ended;
}
