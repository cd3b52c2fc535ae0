package scot.tayside.mentoring.snapshot;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.figures.PublicLimits;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Where a manager makes the public edition stricter, or as it was. */
@Controller
class PublicLimitsController {

    private final EditionQueries editions;
    private final Snapshots snapshots;

    PublicLimitsController(EditionQueries editions, Snapshots snapshots) {
        this.editions = editions;
        this.snapshots = snapshots;
    }

    @GetMapping("/snapshots/limits")
    String form(@ModelAttribute("form") PublicLimitsForm form, Model model) {
        form.fill(editions.limits());
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("page", PublicLimits.USUAL);
        return "snapshot/limits";
    }

    @PostMapping("/snapshots/limits")
    String change(
            @Valid @ModelAttribute("form") PublicLimitsForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> snapshots.limit(form.limits(), viewer))) {
            return page(model);
        }
        Flash.success(redirect, "snapshot.limits.changed");
        return "redirect:/snapshots";
    }
}
