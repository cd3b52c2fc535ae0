package scot.tayside.mentoring.identity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An account as lists and pages show it. */
record UserRow(
        UserId id,
        String username,
        String displayName,
        Role role,
        Organisation organisation,
        List<LocalAuthority> areas,
        boolean active,
        @Nullable LocalDateTime lastSignedIn,
        long version) {

    /** The areas in words. */
    public String where() {
        return areas.size() == LocalAuthority.values().length
                ? "Tayside"
                : areas.stream().map(LocalAuthority::title).collect(Collectors.joining(", "));
    }
}
