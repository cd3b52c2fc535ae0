package scot.tayside.mentoring.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.press.Document;
import scot.tayside.mentoring.press.Press;
import scot.tayside.mentoring.snapshot.Edition;

/** A report as a file to send. */
@Controller
@RequestMapping("/documents/{id}")
class PrintController {

    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Printing printing;
    private final ReportDocument documents;
    private final Press press;

    PrintController(Printing printing, ReportDocument documents, Press press) {
        this.printing = printing;
        this.documents = documents;
        this.press = press;
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable ReportId id, @RequestParam @Nullable Edition edition, Viewer viewer) {
        return file(printing.copy(id, edition, viewer), viewer, "pdf", MediaType.APPLICATION_PDF, press::pdf);
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> word(@PathVariable ReportId id, @RequestParam @Nullable Edition edition, Viewer viewer) {
        return file(printing.copy(id, edition, viewer), viewer, "docx", WORD, press::word);
    }

    @GetMapping("/report.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable ReportId id, @RequestParam @Nullable Edition edition, Viewer viewer) {
        return file(printing.copy(id, edition, viewer), viewer, "xlsx", WORKBOOK, press::workbook);
    }

    private ResponseEntity<byte[]> file(
            Printing.Copy copy, Viewer viewer, String ending, MediaType type, Function<Document, byte[]> printed) {
        Document document = documents.of(copy.report(), copy.edition(), viewer);
        return printing.file(copy, ending, type, printed.apply(document));
    }
}
