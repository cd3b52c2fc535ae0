package scot.tayside.mentoring.wish;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Writes down what somebody looks for in a mentor. */
@Controller
@RequestMapping("/wishes/{referral}")
class WishController {

    private final Wishes wishes;
    private final WishQueries queries;
    private final ApplicationEventPublisher events;

    WishController(Wishes wishes, WishQueries queries, ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.queries = queries;
        this.events = events;
    }

    @GetMapping
    String form(@PathVariable ReferralId referral, Viewer viewer, Model model) {
        wishes.open(referral, viewer);
        WishPage page = queries.page(referral);
        events.publishEvent(new Audited.Fact("wish.read", "referral", referral.toString(), page.person(), null));
        model.addAttribute("form", queries.form(referral));
        model.addAttribute("page", page);
        return "wish/form";
    }

    @PostMapping
    String write(
            @PathVariable ReferralId referral,
            @Valid @ModelAttribute("form") WishForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        wishes.open(referral, viewer);
        if (Attempt.refused(errors, () -> wishes.write(referral, form, viewer))) {
            model.addAttribute("page", queries.page(referral));
            return "wish/form";
        }
        Flash.success(redirect, "wish.saved");
        return "redirect:/matches/new?referral=" + referral;
    }
}
