package scot.tayside.mentoring.snapshot;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;

/** Shows what the public edition of frozen figures will leave blank, before it goes out. */
@Controller
class PublicPreviewController {

    private final Snapshots snapshots;
    private final EditionQueries editions;
    private final SnapshotAccess access;
    private final FigureWords words;
    private final ApplicationEventPublisher events;

    PublicPreviewController(
            Snapshots snapshots,
            EditionQueries editions,
            SnapshotAccess access,
            FigureWords words,
            ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.editions = editions;
        this.access = access;
        this.words = words;
        this.events = events;
    }

    @GetMapping("/snapshots/{id}/public")
    String page(@PathVariable SnapshotId id, Viewer viewer, Model model) {
        access.check(viewer);
        Frozen facts = snapshots.facts(id);
        events.publishEvent(new Audited.Fact(
                "snapshot.previewed",
                "snapshot",
                id.toString(),
                null,
                facts.period().label()));
        model.addAttribute(
                "page",
                PublicPreviewPage.of(
                        facts,
                        editions.limits(id).orElseGet(editions::limits),
                        editions.file(id).isPresent(),
                        snapshots.publicRows(id),
                        words));
        return "snapshot/public";
    }
}
