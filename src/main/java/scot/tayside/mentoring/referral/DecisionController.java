package scot.tayside.mentoring.referral;

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
import scot.tayside.mentoring.referral.Decisions.Look;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** To the waiting list, or out: the steps that need a reason of a list. */
@Controller
@RequestMapping("/referrals/{id}/{verb:wait|decline|not-engaged|withdraw|void}")
class DecisionController {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Clock clock;

    DecisionController(Decisions decisions, DecisionPages pages, Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable ReferralId id,
            @PathVariable String verb,
            @ModelAttribute("form") DecisionForm form,
            Viewer viewer,
            Model model) {
        DecisionPage page = pages.toLeave(id, Step.named(verb), viewer);
        form.version = form.version == null ? Long.valueOf(page.file().version()) : form.version;
        model.addAttribute("page", page);
        return "referral/decide";
    }

    @PostMapping
    String decide(
            @PathVariable ReferralId id,
            @PathVariable String verb,
            @Valid @ModelAttribute("form") DecisionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Step step = Step.named(verb);
        form.check(errors, step);
        if (Attempt.refused(
                errors,
                () -> decisions.take(step, new Look(id, form.version), form.ending(), LocalDate.now(clock), viewer))) {
            return form(id, verb, form, viewer, model);
        }
        Flash.success(redirect, "referral.done." + verb);
        return "redirect:/referrals/" + id;
    }
}
