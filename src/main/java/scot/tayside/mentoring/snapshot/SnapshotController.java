package scot.tayside.mentoring.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;

/** Frozen figures on a page and as the file whose hash they have. */
@Controller
class SnapshotController {

    private static final int MOST_LISTED = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Snapshots snapshots;
    private final SnapshotQueries queries;
    private final SnapshotAccess access;
    private final FigureWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SnapshotController(
            Snapshots snapshots,
            SnapshotQueries queries,
            SnapshotAccess access,
            FigureWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.snapshots = snapshots;
        this.queries = queries;
        this.access = access;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/snapshots")
    String list(Viewer viewer, Model model) {
        access.check(viewer);
        var rows = queries.latest(MOST_LISTED).stream().map(this::row).toList();
        model.addAttribute("page", new SnapshotsPage(rows, viewer.is(Role.MANAGER)));
        return "snapshot/list";
    }

    private SnapshotsPage.Row row(Frozen frozen) {
        return new SnapshotsPage.Row(
                frozen.period().label(),
                "figures.basis." + frozen.basis(),
                local(frozen.asAt()),
                new FrozenAddress(frozen.id()).page());
    }

    @GetMapping("/snapshots/{id}")
    String page(@PathVariable SnapshotId id, Viewer viewer, Model model) {
        access.check(viewer);
        Frozen facts = snapshots.facts(id);
        FrozenTopics topics = new FrozenTopics(
                new FrozenAddress(id),
                snapshots.figures(id, Edition.FUNDER),
                snapshots.definitions(id),
                words,
                access.mayList(viewer));
        events.publishEvent(fact("snapshot.read", facts));
        model.addAttribute(
                "page", new SnapshotPage(facts, local(facts.asAt()), access.mayPreview(viewer), topics.all()));
        return "snapshot/page";
    }

    @GetMapping("/snapshots/{id}/figures.csv")
    ResponseEntity<byte[]> file(
            @PathVariable SnapshotId id, @RequestParam(defaultValue = "FUNDER") Edition edition, Viewer viewer) {
        access.check(viewer);
        Frozen facts = snapshots.facts(id);
        byte[] file = snapshots.file(id, edition);
        events.publishEvent(fact("snapshot.exported", facts));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(facts, edition))
                .body(file);
    }

    private static String disposition(Frozen facts, Edition edition) {
        String name = "figures-%s-%s%s.csv"
                .formatted(
                        facts.period().firstDay(),
                        facts.period().lastDay(),
                        edition == Edition.PUBLIC ? "-public" : "");
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static Audited fact(String action, Frozen facts) {
        return new Audited.Fact(
                action, "snapshot", facts.id().toString(), null, facts.period().label());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
