package scot.tayside.mentoring.safety;

import java.util.ArrayList;
import java.util.List;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.MenuItem;

/** The lists of safety side by side, as far as the viewer opens them. */
public final class SafetyParts {

    private SafetyParts() {}

    public static List<MenuItem> at(String current, Viewer viewer) {
        List<MenuItem> parts = new ArrayList<>();
        parts.add(part("safety.concerns", "/safety/concerns", current));
        if (viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            parts.add(part("safety.flags", "/flags", current));
        }
        parts.add(part("safety.incidents", "/incidents", current));
        if (viewer.is(Role.MANAGER)) {
            parts.add(part("safety.restrictions", "/restrictions", current));
        }
        return List.copyOf(parts);
    }

    private static MenuItem part(String name, String url, String current) {
        return new MenuItem(name, url, url.equals(current));
    }
}
