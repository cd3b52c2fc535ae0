package scot.tayside.mentoring.identity;

import org.jspecify.annotations.Nullable;

class UserFilter {

    @Nullable
    String name;

    @Nullable
    Role role;

    @Nullable
    Organisation organisation;

    @Nullable
    Boolean active;
}
