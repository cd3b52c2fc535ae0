package scot.tayside.mentoring.amendment;

import jakarta.validation.Valid;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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
import scot.tayside.mentoring.referral.Amendable;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Saying anew what a referral says, part by part, and that it was seen. */
@Controller
@RequestMapping("/referrals/{id}")
class AmendController {

    private final Amendments amendments;
    private final AmendmentQueries queries;

    AmendController(Amendments amendments, AmendmentQueries queries) {
        this.amendments = amendments;
        this.queries = queries;
    }

    @GetMapping("/amend/{part}")
    String form(@PathVariable ReferralId id, @PathVariable String part, Viewer viewer, Model model) {
        Part asked = Part.named(part);
        Amendable referral = amendments.amendable(id, viewer);
        AmendForm form = new AmendForm();
        form.show(referral, amendments.known(referral.person(), viewer));
        model.addAttribute("form", form);
        return page(id, asked, model);
    }

    @PostMapping("/amend/{part}")
    String amend(
            @PathVariable ReferralId id,
            @PathVariable String part,
            @Valid @ModelAttribute("form") AmendForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Part asked = Part.named(part);
        Amendable old = amendments.amendable(id, viewer);
        form.check(errors, asked);
        if (form.version != null && form.version != old.version()) {
            throw new ObjectOptimisticLockingFailureException(Amendable.class, id);
        }
        if (Attempt.refused(
                errors,
                () -> amendments.amend(
                        old, asked, form.now(asked, old.request()), form.newer(asked), form.reason, viewer))) {
            return page(id, asked, model);
        }
        Flash.success(redirect, "amendment.done.amend");
        return "redirect:/referrals/" + id;
    }

    @PostMapping("/amendments-seen")
    String see(@PathVariable ReferralId id, Viewer viewer, RedirectAttributes redirect) {
        amendments.see(id, viewer);
        Flash.success(redirect, "amendment.done.see");
        return "redirect:/referrals/" + id;
    }

    private String page(ReferralId id, Part part, Model model) {
        model.addAttribute("page", new AmendPage(queries.subject(id), part));
        return "amendment/form";
    }
}
