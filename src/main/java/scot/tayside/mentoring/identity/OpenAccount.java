package scot.tayside.mentoring.identity;

import java.util.Locale;
import java.util.Set;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Open an account for somebody who joins. */
public record OpenAccount(
        String username,
        String displayName,
        String password,
        Role role,
        Organisation organisation,
        Set<LocalAuthority> areas) {

    public OpenAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        areas = Set.copyOf(areas);
    }
}
