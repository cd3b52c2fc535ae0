package scot.tayside.mentoring.referral;

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
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.Decisions.Look;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Saying that the person referred is somebody already known. */
@Controller
@RequestMapping("/referrals/{id}/same-person/{known}")
class SamePersonController {

    private final Decisions decisions;
    private final DecisionPages pages;

    SamePersonController(Decisions decisions, DecisionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping
    String form(
            @PathVariable ReferralId id,
            @PathVariable PersonId known,
            @ModelAttribute("form") VersionForm form,
            Viewer viewer,
            Model model) {
        DecisionPage page = pages.toJoin(id, known, viewer);
        form.version = form.version == null ? Long.valueOf(page.file().version()) : form.version;
        model.addAttribute("page", page);
        return "referral/same-person";
    }

    @PostMapping
    String join(
            @PathVariable ReferralId id,
            @PathVariable PersonId known,
            @Valid @ModelAttribute("form") VersionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> decisions.samePerson(new Look(id, form.version), known, viewer))) {
            return form(id, known, form, viewer, model);
        }
        Flash.success(redirect, "referral.done.same-person");
        return "redirect:/referrals/" + id;
    }
}
