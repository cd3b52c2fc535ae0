package scot.tayside.mentoring.referral;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.referral.Decisions.Look;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Taking a referral in: to a place, or to the waiting list where there is none. */
@Controller
@RequestMapping("/referrals/{id}/accept")
class AcceptController {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Clock clock;

    AcceptController(Decisions decisions, DecisionPages pages, Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, @ModelAttribute("form") AcceptForm form, Viewer viewer, Model model) {
        DecisionPage page = pages.toAccept(id, viewer);
        form.version = form.version == null ? Long.valueOf(page.file().version()) : form.version;
        model.addAttribute("page", page);
        return "referral/accept";
    }

    @PostMapping
    String accept(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") AcceptForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<ReferralStatus> status = Attempt.making(
                errors,
                () -> decisions.accept(new Look(id, form.version), form.overrideReason, LocalDate.now(clock), viewer));
        if (status.isEmpty()) {
            return form(id, form, viewer, model);
        }
        Flash.success(
                redirect,
                status.get() == ReferralStatus.WAITING ? "referral.done.accepted-to-wait" : "referral.done.accept");
        return "redirect:/referrals/" + id;
    }
}
