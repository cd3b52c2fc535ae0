package scot.tayside.mentoring.cases;

import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.MenuItem;

/** The lists that belong to cases, for those who have several. */
public final class CaseParts {

    private CaseParts() {}

    public static List<MenuItem> of(String current, Viewer viewer) {
        return viewer.is(Role.COORDINATOR, Role.MANAGER)
                ? Stream.of("cases", "transitions", "placements", "departures")
                        .map(part -> new MenuItem("cases.part." + part, "/" + part, part.equals(current)))
                        .toList()
                : List.of();
    }
}
