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

/** The step from a referral to a case: the mentoring agreement is signed. */
@Controller
@RequestMapping("/referrals/{id}/engage")
class EngageController {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Clock clock;

    EngageController(Decisions decisions, DecisionPages pages, Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, @ModelAttribute("form") EngageForm form, Viewer viewer, Model model) {
        DecisionPage page = pages.toEngage(id, viewer);
        form.version = form.version == null ? Long.valueOf(page.file().version()) : form.version;
        model.addAttribute("page", page);
        return "referral/engage";
    }

    @PostMapping
    String engage(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") EngageForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        LocalDate today = LocalDate.now(clock);
        form.check(errors, pages.toEngage(id, viewer).file().receivedOn(), today);
        if (Attempt.refused(
                errors, () -> decisions.engage(new Look(id, form.version), form.agreementSignedOn, today, viewer))) {
            return form(id, form, viewer, model);
        }
        Flash.success(redirect, "referral.done.engage");
        return "redirect:/referrals/" + id;
    }
}
