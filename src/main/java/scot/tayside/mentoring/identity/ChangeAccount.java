package scot.tayside.mentoring.identity;

import java.util.Set;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Change what an account is called, is for and reaches. */
record ChangeAccount(
        long version, String displayName, Role role, Organisation organisation, Set<LocalAuthority> areas) {

    ChangeAccount {
        areas = Set.copyOf(areas);
    }
}
