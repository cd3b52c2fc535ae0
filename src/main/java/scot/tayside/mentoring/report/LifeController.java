package scot.tayside.mentoring.report;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** The steps of a report from its last draft to its signatures. */
@Controller
@RequestMapping("/documents/{id}")
class LifeController {

    private final Reports reports;
    private final ReportQueries queries;

    LifeController(Reports reports, ReportQueries queries) {
        this.reports = reports;
        this.queries = queries;
    }

    @GetMapping("/{word}")
    String form(
            @PathVariable ReportId id,
            @PathVariable String word,
            @ModelAttribute("form") StepForm form,
            Viewer viewer,
            Model model) {
        return page(id, Step.of(word), viewer, model);
    }

    @PostMapping("/{word}")
    String take(
            @PathVariable ReportId id,
            @PathVariable String word,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Step step = Step.of(word);
        queries.head(id, viewer);
        form.check(step, errors);
        Optional<ReportId> next = Attempt.making(errors, () -> carryOut(step, id, form, viewer));
        if (next.isEmpty()) {
            return page(id, step, viewer, model);
        }
        Flash.success(redirect, step.taken());
        return "redirect:/documents" + (queries.isVisible(next.get(), viewer) ? "/" + next.get() : "");
    }

    @PostMapping("/submit")
    String submit(@PathVariable ReportId id, RedirectAttributes redirect) {
        reports.submit(id);
        return done(id, "report.is-submitted", redirect);
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable ReportId id, RedirectAttributes redirect) {
        reports.reopen(id);
        return done(id, "report.is-reopened", redirect);
    }

    /** The report to look at then: the next version, if that is the step. */
    private ReportId carryOut(Step step, ReportId id, StepForm form, Viewer viewer) {
        switch (step) {
            case FREEZE -> reports.freeze(id, viewer);
            case SIGN -> reports.sign(id, form.remark, viewer);
            case RETURN -> reports.giveBack(id, form.said(), viewer);
            case SUPERSEDE -> {
                return reports.supersede(id, form.said(), viewer);
            }
        }
        return id;
    }

    private String page(ReportId id, Step step, Viewer viewer, Model model) {
        model.addAttribute("page", new StepPage(queries.head(id, viewer), step));
        return "report/step";
    }

    private static String done(ReportId id, String said, RedirectAttributes redirect) {
        Flash.success(redirect, said);
        return "redirect:/documents/" + id;
    }
}
