package scot.tayside.mentoring.handover;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.Shortlists;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Ends one match and proposes the next, on one page. */
@Controller
@RequestMapping("/handovers/new")
class HandoverController {

    private final Handovers handovers;
    private final HandoverQueries queries;
    private final Shortlists shortlists;
    private final Clock clock;

    HandoverController(Handovers handovers, HandoverQueries queries, Shortlists shortlists, Clock clock) {
        this.handovers = handovers;
        this.queries = queries;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @RequestParam MatchId match,
            @ModelAttribute("form") HandoverForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        form.on = LocalDate.now(clock);
        model.addAttribute("page", page(match, viewer));
        return "handover/new";
    }

    @PostMapping
    String make(
            @RequestParam MatchId match,
            @Valid @ModelAttribute("form") HandoverForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        HandoverPage page = page(match, viewer);
        form.check(errors, page.mentors(), LocalDate.now(clock));
        Optional<HandoverId> made = Attempt.making(
                errors, () -> handovers.make(page.outgoing(), form.toCommand(), form.toRelease(), viewer));
        if (made.isEmpty()) {
            model.addAttribute("page", page);
            return "handover/new";
        }
        Flash.success(redirect, "handover.done");
        return "redirect:/handovers/" + made.get();
    }

    private HandoverPage page(MatchId match, Viewer viewer) {
        Outgoing outgoing = queries.outgoing(match, viewer);
        if (!outgoing.isUnderWay()) {
            throw new RuleViolation("handover.not-under-way", outgoing.status().title());
        }
        return new HandoverPage(outgoing, shortlists.instead(outgoing.referral(), outgoing.kind(), viewer));
    }
}
