package scot.tayside.mentoring.report;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.snapshot.Edition;

/** Which edition of a report somebody gets, under which name, and the trace it leaves. */
@Component
class Printing {

    private final ReportQueries queries;
    private final ApplicationEventPublisher facts;

    Printing(ReportQueries queries, ApplicationEventPublisher facts) {
        this.queries = queries;
        this.facts = facts;
    }

    /** A report in the edition that was asked for, and the editions that could have been. */
    record Copy(ReportHead report, Edition edition, List<Edition> editions) {}

    /** The edition asked for, if it is theirs to read; without one the first that is. */
    Copy copy(ReportId id, @Nullable Edition asked, Viewer viewer) {
        ReportHead report = queries.head(id, viewer);
        List<Edition> editions = new Rights(viewer, report).editions();
        return editions.stream()
                .filter(edition -> asked == null || edition == asked)
                .findFirst()
                .map(edition -> new Copy(report, edition, editions))
                .orElseThrow(() -> new NoSuchElementException("no such edition for this viewer"));
    }

    void read(Copy copy) {
        publish("report.read", copy, "as a whole");
    }

    ResponseEntity<byte[]> file(Copy copy, String ending, MediaType type, byte[] content) {
        publish("report.downloaded", copy, ending);
        String name = "report-%s-%s-v%d-%s.%s"
                .formatted(
                        copy.report().firstDay(),
                        copy.report().lastDay(),
                        copy.report().editionNumber(),
                        copy.edition() == Edition.PUBLIC ? "public" : "funder",
                        ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private void publish(String action, Copy copy, String how) {
        facts.publishEvent(new ReportEvent(action, copy.report().id().toString(), copy.edition() + ", " + how));
    }
}
