package scot.tayside.mentoring.matching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

@Controller
@RequestMapping("/matches")
class MatchController {

    private final Matches matches;
    private final MatchQueries queries;
    private final Shortlists shortlists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchController(
            Matches matches,
            MatchQueries queries,
            Shortlists shortlists,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matches = matches;
        this.queries = queries;
        this.shortlists = shortlists;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") MatchFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-since", "person", "mentor", "status");
        model.addAttribute("page", new MatchList(queries.list(filter, viewer, paging)));
        return "matching/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable MatchId id, Viewer viewer, Model model) {
        MatchPage page = queries.page(id, viewer, LocalDate.now(clock));
        events.publishEvent(new Audited.Fact("matching.read", "match", id.toString(), page.person(), null));
        model.addAttribute("page", page);
        return "matching/page";
    }

    @GetMapping("/new")
    String shortlist(
            @RequestParam ReferralId referral,
            @ModelAttribute("form") ProposalForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return shortlistPage(referral, viewer, model);
    }

    /** Those ticked on the shortlist beside each other. */
    @GetMapping("/compare")
    String compare(
            @RequestParam ReferralId referral,
            @RequestParam(required = false) @Nullable List<MentorId> mentor,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Comparison page = shortlists.of(referral, viewer).compare(mentor == null ? List.of() : mentor);
        if (page.mentors().size() < 2) {
            Flash.success(redirect, "matching.compare.choose");
            return "redirect:/matches/new?referral=" + referral;
        }
        model.addAttribute("page", page);
        return "matching/compare";
    }

    @PostMapping
    String propose(
            @Valid @ModelAttribute("form") ProposalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ReferralId referral = Optional.ofNullable(form.referral)
                .map(ReferralId::new)
                .orElseThrow(() -> new NoSuchElementException("no referral"));
        shortlists.open(referral, viewer);
        Optional<MatchId> made =
                Attempt.making(errors, () -> matches.propose(referral, new MentorId(form.mentor), form.kind, viewer));
        if (made.isEmpty()) {
            return shortlistPage(referral, viewer, model);
        }
        Flash.success(redirect, "matching.proposed");
        return "redirect:/matches/" + made.get();
    }

    private String shortlistPage(ReferralId referral, Viewer viewer, Model model) {
        model.addAttribute("page", shortlists.of(referral, viewer));
        return "matching/new";
    }
}
