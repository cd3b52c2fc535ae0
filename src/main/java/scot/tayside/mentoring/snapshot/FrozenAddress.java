package scot.tayside.mentoring.snapshot;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;

/** Where frozen figures and their lists are read. */
record FrozenAddress(SnapshotId id) {

    String page() {
        return "/snapshots/" + id;
    }

    /** The list behind a figure. */
    String list(Statistic statistic, Place place) {
        UriComponentsBuilder uri =
                UriComponentsBuilder.fromPath(page() + "/cases").queryParam("statistic", statistic.key());
        add(uri, "service", place.service());
        add(uri, "area", place.area());
        add(uri, "sex", place.sex());
        add(uri, "detail", place.detail());
        return uri.encode().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, String code) {
        if (!code.isEmpty()) {
            uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, code));
        }
    }
}
