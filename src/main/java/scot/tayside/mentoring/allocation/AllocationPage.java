package scot.tayside.mentoring.allocation;

import java.util.List;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** One of the lists of allocation, with what it can be narrowed to. */
record AllocationPage<T>(List<MenuItem> parts, Listing<T> rows, List<Option> services, List<Option> areas) {

    static <T> AllocationPage<T> of(AllocationPart part, Listing<T> rows, Viewer viewer) {
        return new AllocationPage<>(
                part.navigation(),
                rows,
                Option.of(Service.values(), Service::title),
                Option.of(viewer.areas().stream().sorted().toArray(LocalAuthority[]::new), LocalAuthority::title));
    }
}
