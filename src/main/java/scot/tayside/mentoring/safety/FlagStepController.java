package scot.tayside.mentoring.safety;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

/** Looks at a warning again: it stands for longer, or is taken off. */
@Controller
@RequestMapping("/safety/flags/{id}")
class FlagStepController {

    private static final int USUAL_MONTHS = 3;

    private final RiskFlags flags;
    private final FlagQueries queries;
    private final Clock clock;

    FlagStepController(RiskFlags flags, FlagQueries queries, Clock clock) {
        this.flags = flags;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/review")
    String reviewing(
            @PathVariable UUID id, @ModelAttribute("form") ReviewForm form, Errors errors, Viewer viewer, Model model) {
        form.reviewOn = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        return page(step("review", id, viewer).askingForADay(), model);
    }

    @PostMapping("/review")
    String review(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SafetyPages.Step step = step("review", id, viewer).askingForADay();
        ReviewForm.checkDay(form.reviewOn, LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> flags.renew(id, form.reviewOn, form.text, viewer))) {
            return page(step, model);
        }
        Flash.success(redirect, "safety.flag-is-reviewed");
        return "redirect:/safety/flags/" + id;
    }

    @GetMapping("/end")
    String ending(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return page(step("end", id, viewer), model);
    }

    @PostMapping("/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SafetyPages.Step step = step("end", id, viewer);
        if (Attempt.refused(errors, () -> flags.end(id, form.text, viewer))) {
            return page(step, model);
        }
        Flash.success(redirect, "safety.flag-is-ended");
        return "redirect:/safety/flags/" + id;
    }

    private SafetyPages.Step step(String name, UUID id, Viewer viewer) {
        FlagRow flag = queries.find(id, viewer);
        return SafetyPages.Step.of(
                name,
                "/safety/flags/" + id,
                flag.personName() + ": " + flag.kind().title());
    }

    private static String page(SafetyPages.Step step, Model model) {
        model.addAttribute("page", step);
        return "safety/step";
    }
}
