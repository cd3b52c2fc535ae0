package scot.tayside.mentoring.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.SignedIn;

/** The person at the screen, read afresh for every request. */
public record Viewer(
        UserId id, String username, String displayName, Role role, Organisation organisation, Set<LocalAuthority> areas)
        implements SignedIn {

    public Viewer {
        areas = Set.copyOf(areas);
    }

    public boolean is(Role first, Role... others) {
        return EnumSet.of(first, others).contains(role);
    }

    public boolean worksIn(LocalAuthority area) {
        return areas.contains(area);
    }

    @Override
    public String roleTitle() {
        return role.title();
    }

    @Override
    public List<MenuItem> menu() {
        return Menu.of(role);
    }

    @Override
    public boolean maySearch() {
        return is(Role.MANAGER, Role.COORDINATOR, Role.MENTOR, Role.REFERRER);
    }

    @Override
    public boolean readsLetters() {
        return is(Role.MANAGER, Role.ADMINISTRATOR);
    }
}
