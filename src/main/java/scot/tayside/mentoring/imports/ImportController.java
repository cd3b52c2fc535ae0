package scot.tayside.mentoring.imports;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Hand in a file of history, see what is in it, and confirm. */
@Controller
@RequestMapping("/import")
class ImportController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final UploadQueries uploads;

    ImportController(Imports imports, UploadQueries uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @GetMapping
    String list(@ModelAttribute("form") ImportForm form, Viewer viewer, Model model) {
        model.addAttribute("page", uploads.latest(viewer));
        return "imports/list";
    }

    @PostMapping
    String handIn(@ModelAttribute("form") ImportForm form, Errors errors, Viewer viewer, Model model)
            throws IOException {
        byte[] content = content(form.file);
        Optional<UUID> upload = Attempt.making(errors, () -> imports.handIn(name(form.file), content, viewer));
        return upload.map(id -> "redirect:/import/" + id).orElseGet(() -> list(form, viewer, model));
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, Viewer viewer, Model model) {
        Upload upload = uploads.find(id, viewer);
        model.addAttribute("page", new ImportPage(upload, upload.isConfirmed() ? null : imports.check(id)));
        return "imports/page";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        boolean first = imports.confirm(uploads.find(id, viewer));
        Flash.success(redirect, first ? "imports.confirmed" : "imports.confirmed-before");
        return "redirect:/import/" + id;
    }

    @GetMapping("/{id}/rejected")
    ResponseEntity<byte[]> rejected(@PathVariable UUID id, Viewer viewer) {
        Upload upload = uploads.find(id, viewer);
        byte[] rows = uploads.rejected(id).orElseThrow(() -> new NoSuchElementException("no rejected rows"));
        return upload.isWorkbook() ? workbook("rows-to-mend.xlsx", rows) : archive("rows-to-mend.zip", rows);
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> workbookTemplate() {
        return workbook("mentoring-import.xlsx", FileWriter.template(true));
    }

    @GetMapping("/template.zip")
    ResponseEntity<byte[]> archiveTemplate() {
        return archive("mentoring-import.zip", FileWriter.template(false));
    }

    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }

    /** The last part of the name only: what a browser sends before it is nobody's business. */
    private static String name(@Nullable MultipartFile file) {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "");
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    private static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return download(name, MediaType.parseMediaType(WORKBOOK), content);
    }

    private static ResponseEntity<byte[]> archive(String name, byte[] content) {
        return download(name, MediaType.parseMediaType("application/zip"), content);
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
