package scot.tayside.mentoring.report;

import jakarta.validation.Valid;
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

    @GetMapping("/freeze")
    String freezing(@PathVariable ReportId id, @ModelAttribute("form") StepForm form, Viewer viewer, Model model) {
        return step("freeze", id, viewer, model);
    }

    @PostMapping("/freeze")
    String freeze(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> reports.freeze(id, viewer))) {
            return step("freeze", id, viewer, model);
        }
        return done(id, "report.is-frozen", redirect);
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

    @GetMapping("/sign")
    String signing(@PathVariable ReportId id, @ModelAttribute("form") StepForm form, Viewer viewer, Model model) {
        return step("sign", id, viewer, model);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.head(id, viewer);
        if (Attempt.refused(errors, () -> reports.sign(id, form.remark, viewer))) {
            return step("sign", id, viewer, model);
        }
        return done(id, "report.is-signed", redirect);
    }

    @GetMapping("/return")
    String returning(@PathVariable ReportId id, @ModelAttribute("form") StepForm form, Viewer viewer, Model model) {
        return step("return", id, viewer, model);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.head(id, viewer);
        form.requireRemark(errors);
        if (Attempt.refused(errors, () -> reports.giveBack(id, form.said(), viewer))) {
            return step("return", id, viewer, model);
        }
        Flash.success(redirect, "report.is-returned");
        return "redirect:/documents" + (queries.isVisible(id, viewer) ? "/" + id : "");
    }

    @GetMapping("/supersede")
    String superseding(@PathVariable ReportId id, @ModelAttribute("form") StepForm form, Viewer viewer, Model model) {
        return step("supersede", id, viewer, model);
    }

    @PostMapping("/supersede")
    String supersede(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.requireRemark(errors);
        var next = Attempt.making(errors, () -> reports.supersede(id, form.said(), viewer));
        if (next.isEmpty()) {
            return step("supersede", id, viewer, model);
        }
        return done(next.get(), "report.is-superseding", redirect);
    }

    private String step(String step, ReportId id, Viewer viewer, Model model) {
        model.addAttribute("page", new StepPage(queries.head(id, viewer), step));
        return "report/step";
    }

    private static String done(ReportId id, String said, RedirectAttributes redirect) {
        Flash.success(redirect, said);
        return "redirect:/documents/" + id;
    }
}
