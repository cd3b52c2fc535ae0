package scot.tayside.mentoring.allocation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which service and area a list is narrowed to. */
class AllocationFilter {

    @Nullable
    Service service;

    @Nullable
    LocalAuthority area;

    Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("service", service == null ? null : service.name());
        asked.put("area", area == null ? null : area.name());
        return asked;
    }
}
