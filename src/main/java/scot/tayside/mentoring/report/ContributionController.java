package scot.tayside.mentoring.report;

import jakarta.validation.Valid;
import java.util.NoSuchElementException;
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
import scot.tayside.mentoring.press.Markdown;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** What a partner writes for a report, with days of its own. */
@Controller
@RequestMapping("/documents/{id}/contribution")
class ContributionController {

    private final Sections sections;
    private final ReportQueries queries;
    private final Drafts drafts;
    private final ApplicationEventPublisher facts;

    ContributionController(Sections sections, ReportQueries queries, Drafts drafts, ApplicationEventPublisher facts) {
        this.sections = sections;
        this.queries = queries;
        this.drafts = drafts;
        this.facts = facts;
    }

    @GetMapping
    String page(@PathVariable ReportId id, Viewer viewer, Model model) {
        Rights rights = rights(id, viewer);
        ContributionFile file = file(id);
        facts.publishEvent(new ReportEvent("report.contribution-read", id.toString(), file.partner()));
        ContributionForm form = new ContributionForm();
        boolean restored = rights.contributes()
                && drafts.restore(key(id), form, model, viewer).isPresent();
        if (!restored) {
            form.fromDay = file.fromDay() == null ? rights.report().firstDay() : file.fromDay();
            form.toDay = file.toDay() == null ? rights.report().lastDay() : file.toDay();
            form.text = file.text();
            form.version = file.version();
            model.addAttribute("form", form);
        }
        return show(id, viewer, model, false, restored && form.version != file.version());
    }

    @PostMapping
    String write(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") ContributionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (!rights(id, viewer).isContributor()) {
            throw new NoSuchElementException("nothing to contribute for this viewer");
        }
        try {
            if (Attempt.refused(errors, () -> sections.contribute(id, form, viewer))) {
                return show(id, viewer, model, true, false);
            }
        } catch (WrittenMeanwhile meanwhile) {
            form.version = file(id).version();
            return show(id, viewer, model, true, true);
        }
        drafts.discard(key(id), viewer);
        Flash.success(redirect, "report.contribution-is-written");
        return "redirect:/documents/" + id;
    }

    private String show(ReportId id, Viewer viewer, Model model, boolean typed, boolean theirs) {
        ContributionFile file = file(id);
        model.addAttribute(
                "page",
                new ContributionPage(
                        queries.head(id, viewer),
                        rights(id, viewer),
                        file,
                        Markdown.blocks(file.text() == null ? "" : file.text(), 3),
                        typed,
                        theirs));
        return "report/contribution";
    }

    private Rights rights(ReportId id, Viewer viewer) {
        Rights rights = new Rights(viewer, queries.head(id, viewer));
        if (!rights.readsContribution()) {
            throw new NoSuchElementException("no contribution for this viewer");
        }
        return rights;
    }

    private ContributionFile file(ReportId id) {
        return queries.contributions(id).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no contribution to " + id));
    }

    private static String key(ReportId id) {
        return "report-contribution-" + id;
    }
}
