package scot.tayside.mentoring.transition;

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
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Records offers, the answers to them, and what came of them. */
@Controller
@RequestMapping("/transitions")
class OfferController {

    private final Offers offers;
    private final TransitionQueries queries;
    private final Clock clock;

    OfferController(Offers offers, TransitionQueries queries, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/{id}/new")
    String offering(@PathVariable CaseId id, @ModelAttribute("form") OfferForm form, Viewer viewer, Model model) {
        form.offeredOn = LocalDate.now(clock);
        return toOffer(id, viewer, model);
    }

    @PostMapping("/{id}/new")
    String offer(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") OfferForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(offers.facts(id, viewer).openedOn(), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> offers.make(id, form.toCommand(), viewer))) {
            return toOffer(id, viewer, model);
        }
        Flash.success(redirect, "transition.offer-is-recorded");
        return "redirect:/transitions/" + id;
    }

    @GetMapping("/offers/{offer}/answer")
    String answering(@PathVariable OfferId offer, @ModelAttribute("form") AnswerForm form, Viewer viewer, Model model) {
        form.version = follows(offer, viewer, model).version();
        form.answeredOn = LocalDate.now(clock);
        return "transition/answer";
    }

    @PostMapping("/offers/{offer}/answer")
    String answer(
            @PathVariable OfferId offer,
            @Valid @ModelAttribute("form") AnswerForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OfferRow row = follows(offer, viewer, model);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> offers.answer(offer, form.version, form.toAnswer(), viewer))) {
            return "transition/answer";
        }
        Flash.success(redirect, "transition.answer-is-recorded");
        return "redirect:/transitions/" + row.caseId();
    }

    @GetMapping("/offers/{offer}/result")
    String following(@PathVariable OfferId offer, @ModelAttribute("form") ResultForm form, Viewer viewer, Model model) {
        form.version = follows(offer, viewer, model).version();
        form.on = LocalDate.now(clock);
        return "transition/result";
    }

    @PostMapping("/offers/{offer}/result")
    String follow(
            @PathVariable OfferId offer,
            @Valid @ModelAttribute("form") ResultForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OfferRow row = follows(offer, viewer, model);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> offers.cameOfIt(offer, form.version, form.toResult(), viewer))) {
            return "transition/result";
        }
        Flash.success(redirect, "transition.result-is-recorded");
        return "redirect:/transitions/" + row.caseId();
    }

    private String toOffer(CaseId id, Viewer viewer, Model model) {
        offers.facts(id, viewer);
        model.addAttribute("page", new TransitionPages.ToOffer(queries.front(id)));
        return "transition/offer";
    }

    private OfferRow follows(OfferId id, Viewer viewer, Model model) {
        CaseId mentee = offers.menteeOf(id);
        offers.facts(mentee, viewer);
        OfferRow row = queries.offer(id);
        model.addAttribute("page", new TransitionPages.Follows(queries.front(mentee), row));
        return row;
    }
}
