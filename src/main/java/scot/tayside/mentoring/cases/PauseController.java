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

/** Stops the clocks of a case and lets them run again. */
@Controller
@RequestMapping("/cases/{id}")
class PauseController {

    private final Cases cases;
    private final CasePages pages;
    private final Clock clock;

    PauseController(Cases cases, CasePages pages, Clock clock) {
        this.cases = cases;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/pause")
    String pausing(@PathVariable CaseId id, @ModelAttribute("form") PauseForm form, Viewer viewer, Model model) {
        form.from = LocalDate.now(clock);
        return step("cases/pause", id, viewer, model);
    }

    @PostMapping("/pause")
    String pause(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") PauseForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        StepDay.check("from", form.from, pages.file(id, viewer), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> cases.pause(id, form.reason, form.from, viewer))) {
            return step("cases/pause", id, viewer, model);
        }
        Flash.success(redirect, "cases.is-paused", form.from);
        return "redirect:/cases/" + id;
    }

    @GetMapping("/resume")
    String resuming(@PathVariable CaseId id, @ModelAttribute("form") ResumeForm form, Viewer viewer, Model model) {
        form.on = LocalDate.now(clock);
        return step("cases/resume", id, viewer, model);
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ResumeForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        StepDay.check("on", form.on, pages.file(id, viewer), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> cases.resume(id, form.on, viewer))) {
            return step("cases/resume", id, viewer, model);
        }
        Flash.success(redirect, "cases.is-resumed", form.on);
        return "redirect:/cases/" + id;
    }

    private String step(String view, CaseId id, Viewer viewer, Model model) {
        model.addAttribute("page", StepPage.of(pages.file(id, viewer)));
        return view;
    }
}
