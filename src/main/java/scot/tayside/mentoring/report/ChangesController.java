package scot.tayside.mentoring.report;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** What has changed since the version that was issued before, and which late entries made the difference. */
@Controller
class ChangesController {

    private final ReportQueries queries;
    private final Snapshots snapshots;
    private final FigureWords words;
    private final ApplicationEventPublisher facts;

    ChangesController(ReportQueries queries, Snapshots snapshots, FigureWords words, ApplicationEventPublisher facts) {
        this.queries = queries;
        this.snapshots = snapshots;
        this.words = words;
        this.facts = facts;
    }

    @GetMapping("/documents/{id}/changes")
    String changes(@PathVariable ReportId id, Viewer viewer, Model model) {
        ReportHead report = queries.head(id, viewer);
        if (!new Rights(viewer, report).readsAll() || report.supersedesId() == null) {
            throw new NoSuchElementException("nothing to compare with");
        }
        ReportHead superseded = queries.head(new ReportId(report.supersedesId()), viewer);
        facts.publishEvent(new ReportEvent("report.changes-read", id.toString(), null));
        model.addAttribute(
                "page",
                new ChangesPage(
                        report,
                        superseded,
                        snapshots.compare(frozen(superseded.snapshotId()), frozen(report.snapshotId())),
                        words));
        return "report/changes";
    }

    private static SnapshotId frozen(@Nullable UUID snapshot) {
        if (snapshot == null) {
            throw new NoSuchElementException("the figures are not frozen yet");
        }
        return new SnapshotId(snapshot);
    }
}
