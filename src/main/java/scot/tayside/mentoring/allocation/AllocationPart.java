package scot.tayside.mentoring.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import scot.tayside.mentoring.web.MenuItem;

/** The pages of allocation, as their sub-navigation names them. */
enum AllocationPart {
    INBOX("/allocation"),
    WAITING("/allocation/waiting"),
    CAPACITY("/allocation/capacity"),
    LEAVING("/allocation/leaving"),
    OVERRIDES("/allocation/overrides");

    private final String url;

    AllocationPart(String url) {
        this.url = url;
    }

    List<MenuItem> navigation() {
        return Arrays.stream(values())
                .map(part ->
                        new MenuItem("allocation.part." + part.name().toLowerCase(Locale.ROOT), part.url, part == this))
                .toList();
    }
}
