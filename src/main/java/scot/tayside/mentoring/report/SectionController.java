package scot.tayside.mentoring.report;

import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** A section: read, written, commented on. */
@Controller
@RequestMapping("/documents/{id}/sections/{section}")
class SectionController {

    private final Sections sections;
    private final SectionPages pages;
    private final ReportQueries queries;
    private final Drafts drafts;
    private final ApplicationEventPublisher facts;

    SectionController(
            Sections sections,
            SectionPages pages,
            ReportQueries queries,
            Drafts drafts,
            ApplicationEventPublisher facts) {
        this.sections = sections;
        this.pages = pages;
        this.queries = queries;
        this.drafts = drafts;
        this.facts = facts;
    }

    /** What was typed and not yet saved is there again; it remembers which version it was typed over. */
    @GetMapping
    String page(@PathVariable ReportId id, @PathVariable SectionId section, Viewer viewer, Model model) {
        SectionFile file = pages.file(id, section, viewer);
        facts.publishEvent(new ReportEvent("report.section-read", id.toString(), "section " + file.number()));
        SectionForm form = new SectionForm();
        boolean restored = new Rights(viewer, queries.head(id, viewer)).writes(file.assignedToId())
                && drafts.restore(key(section), form, model, viewer).isPresent();
        if (!restored) {
            form.text = file.text();
            form.version = file.version();
            model.addAttribute("form", form);
        }
        return show(id, section, viewer, model, false, restored && form.version != file.version());
    }

    @PostMapping
    String write(
            @PathVariable ReportId id,
            @PathVariable SectionId section,
            @Valid @ModelAttribute("form") SectionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        requireWriter(id, section, viewer);
        try {
            if (Attempt.refused(errors, () -> sections.write(id, section, form.text, form.version, viewer))) {
                return show(id, section, viewer, model, true, false);
            }
        } catch (WrittenMeanwhile meanwhile) {
            form.version = queries.file(id, section).version();
            return show(id, section, viewer, model, true, true);
        }
        drafts.discard(key(section), viewer);
        Flash.success(redirect, "report.section-is-written");
        return "redirect:/documents/" + id + "/sections/" + section;
    }

    @PostMapping("/discard")
    String discard(@PathVariable ReportId id, @PathVariable SectionId section, Viewer viewer) {
        requireWriter(id, section, viewer);
        drafts.discard(key(section), viewer);
        return "redirect:/documents/" + id + "/sections/" + section;
    }

    @PostMapping("/comments")
    String comment(
            @PathVariable ReportId id,
            @PathVariable SectionId section,
            @Valid @ModelAttribute("comment") CommentForm comment,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SectionFile file = pages.file(id, section, viewer);
        if (!new Rights(viewer, queries.head(id, viewer)).comments(file.assignedToId())) {
            throw new NoSuchElementException("no comment on a report that has been issued");
        }
        if (Attempt.refused(errors, () -> sections.comment(id, section, comment.text(), viewer))) {
            return withText(id, section, viewer, model);
        }
        Flash.success(redirect, "report.is-commented");
        return "redirect:/documents/" + id + "/sections/" + section + "#comments";
    }

    @PostMapping("/assignment")
    String assign(
            @PathVariable ReportId id,
            @PathVariable SectionId section,
            @Valid @ModelAttribute("assignment") AssignmentForm assignment,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        assignment.check(errors);
        if (Attempt.refused(errors, () -> sections.assign(id, section, assignment.to, assignment.dueOn))) {
            return withText(id, section, viewer, model);
        }
        Flash.success(redirect, "report.is-assigned");
        return "redirect:/documents/" + id + "/sections/" + section;
    }

    @PostMapping("/quotes")
    String quote(
            @PathVariable ReportId id,
            @PathVariable SectionId section,
            @Valid @ModelAttribute("quote") QuoteForm quote,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        requireWriter(id, section, viewer);
        if (Attempt.refused(errors, () -> sections.quote(id, section, quote.chosen()))) {
            return withText(id, section, viewer, model);
        }
        Flash.success(redirect, "report.is-quoted");
        return "redirect:/documents/" + id + "/sections/" + section + "#quotes";
    }

    @PostMapping("/quotes/{voice}/remove")
    String unquote(
            @PathVariable ReportId id,
            @PathVariable SectionId section,
            @PathVariable UUID voice,
            Viewer viewer,
            RedirectAttributes redirect) {
        requireWriter(id, section, viewer);
        sections.unquote(id, section, voice);
        Flash.success(redirect, "report.is-unquoted");
        return "redirect:/documents/" + id + "/sections/" + section + "#quotes";
    }

    private void requireWriter(ReportId id, SectionId section, Viewer viewer) {
        SectionFile file = pages.file(id, section, viewer);
        if (!new Rights(viewer, queries.head(id, viewer)).isWriter(file.assignedToId())) {
            throw new NoSuchElementException("nothing to write here for this viewer");
        }
    }

    private String withText(ReportId id, SectionId section, Viewer viewer, Model model) {
        SectionFile file = pages.file(id, section, viewer);
        SectionForm form = new SectionForm();
        form.text = file.text();
        form.version = file.version();
        model.addAttribute("form", form);
        return show(id, section, viewer, model, false, false);
    }

    private String show(ReportId id, SectionId section, Viewer viewer, Model model, boolean typed, boolean theirs) {
        SectionPage page = pages.page(id, section, viewer, typed, theirs);
        model.addAttribute("page", page);
        if (!model.containsAttribute("comment")) {
            model.addAttribute("comment", new CommentForm());
        }
        if (!model.containsAttribute("quote")) {
            model.addAttribute("quote", new QuoteForm());
        }
        if (!model.containsAttribute("assignment")) {
            AssignmentForm assignment = new AssignmentForm();
            assignment.to = page.section().assignedToId();
            assignment.dueOn = page.section().dueOn();
            model.addAttribute("assignment", assignment);
        }
        return "report/section";
    }

    private static String key(SectionId section) {
        return "report-section-" + section;
    }
}
