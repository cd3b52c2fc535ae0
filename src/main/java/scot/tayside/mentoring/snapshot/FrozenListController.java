package scot.tayside.mentoring.snapshot;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.figures.FigureLists;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The list behind a frozen figure: as long as it was, under today's names, for those who may read the files. */
@Controller
class FrozenListController {

    private final SnapshotQueries snapshots;
    private final FrozenLineQueries lines;
    private final SnapshotAccess access;
    private final FigureWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrozenListController(
            SnapshotQueries snapshots,
            FrozenLineQueries lines,
            SnapshotAccess access,
            FigureWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.snapshots = snapshots;
        this.lines = lines;
        this.access = access;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/snapshots/{id}/cases")
    String list(
            @PathVariable SnapshotId id,
            @RequestParam String statistic,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String area,
            @RequestParam @Nullable String sex,
            @RequestParam @Nullable String detail,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        access.check(viewer);
        Frozen facts = snapshots.facts(id);
        Place place = Place.asked(service, area, sex, detail);
        Statistic asked = Statistic.of(statistic).orElseThrow(FrozenListController::none);
        FigureLists.Address address = FigureLists.address(asked, place).orElseThrow(FrozenListController::none);

        Listing<FrozenLine> listing = lines.seenBy(
                viewer, id, address, Paging.of(request, FrozenLineQueries.USUAL_SORT, "name", "reference"));
        events.publishEvent(new Audited.Fact(
                "snapshot.cases-read",
                "snapshot",
                id.toString(),
                null,
                "%s, %d lines".formatted(statistic, listing.total())));
        model.addAttribute(
                "page",
                new FrozenListPage(
                        facts,
                        facts.asAt().atZone(clock.getZone()),
                        asked,
                        place,
                        listing,
                        lines.inAll(id, address),
                        words));
        return "snapshot/cases";
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("no list behind this figure");
    }
}
