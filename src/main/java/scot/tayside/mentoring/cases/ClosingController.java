package scot.tayside.mentoring.cases;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Closes a case, and takes a closing back. */
@Controller
@RequestMapping("/cases/{id}")
class ClosingController {

    private final Cases cases;
    private final CasePages pages;
    private final Clock clock;

    ClosingController(Cases cases, CasePages pages, Clock clock) {
        this.cases = cases;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/close")
    String closing(@PathVariable CaseId id, @ModelAttribute("form") ClosingForm form, Viewer viewer, Model model) {
        form.on = LocalDate.now(clock);
        return form(id, form, viewer, model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(pages.file(id, viewer), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> cases.close(id, form.toCommand(), viewer))) {
            return form(id, form, viewer, model);
        }
        Flash.success(redirect, "cases.is-closed", form.on);
        return "redirect:/cases/" + id;
    }

    private String form(CaseId id, ClosingForm form, Viewer viewer, Model model) {
        CaseFile file = pages.file(id, viewer);
        LocalDate on = form.on == null ? LocalDate.now(clock) : form.on;
        model.addAttribute("page", new StepPage(file, cases.obstacles(id, on, form.noExitReviewReason != null)));
        return "cases/close";
    }

    @GetMapping("/reopen")
    String reopening(@PathVariable CaseId id, Viewer viewer, Model model) {
        model.addAttribute("page", StepPage.of(pages.file(id, viewer)));
        return "cases/reopen";
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable CaseId id, Viewer viewer, RedirectAttributes redirect) {
        cases.reopen(id, viewer);
        Flash.success(redirect, "cases.is-reopened");
        return "redirect:/cases/" + id;
    }
}
