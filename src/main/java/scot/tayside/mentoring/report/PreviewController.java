package scot.tayside.mentoring.report;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.snapshot.Edition;

/** A report as a whole on a page, in an edition, and its figures as a file. */
@Controller
@RequestMapping("/documents/{id}")
class PreviewController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Printing printing;
    private final ReportDocument documents;
    private final FiguresAsFile figures;

    PreviewController(Printing printing, ReportDocument documents, FiguresAsFile figures) {
        this.printing = printing;
        this.documents = documents;
        this.figures = figures;
    }

    @GetMapping("/preview")
    String preview(
            @PathVariable ReportId id,
            @RequestParam @Nullable Edition edition,
            @RequestParam(defaultValue = "false") boolean print,
            Viewer viewer,
            Model model) {
        Printing.Copy copy = printing.copy(id, edition, viewer);
        printing.read(copy);
        model.addAttribute(
                "page",
                new PreviewPage(
                        copy.report(),
                        documents.of(copy.report(), copy.edition(), viewer),
                        copy.edition(),
                        copy.editions(),
                        print));
        return "report/preview";
    }

    /** The hash on the first page is of the funder's. */
    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> figures(@PathVariable ReportId id, @RequestParam @Nullable Edition edition, Viewer viewer) {
        Printing.Copy copy = printing.copy(id, edition, viewer);
        return printing.file(copy, "csv", CSV, figures.of(copy.report(), copy.edition()));
    }
}
