package scot.tayside.mentoring.proposal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.Matches;
import scot.tayside.mentoring.mentor.Slot;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** A mentor reads a proposal and says yes or no to it. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalController {

    private final ProposalQueries queries;
    private final Matches matches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalController(ProposalQueries queries, Matches matches, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.matches = matches;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable MatchId id, @ModelAttribute("form") ReplyForm form, Viewer viewer, Model model) {
        ProposalPage.Proposed proposed = queries.proposed(id, viewer, LocalDate.now(clock));
        events.publishEvent(new Audited.Fact("proposal.read", "match", id.toString(), proposed.personId(), null));
        return page(proposed, model);
    }

    @PostMapping
    String answer(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("form") ReplyForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ProposalPage.Proposed proposed = queries.proposed(id, viewer, LocalDate.now(clock));
        form.check(errors);
        if (Attempt.refused(errors, () -> answer(id, form, viewer))) {
            return page(proposed, model);
        }
        Flash.success(redirect, form.reply == Reply.YES ? "proposal.accepted" : "proposal.declined");
        return "redirect:/";
    }

    private void answer(MatchId id, ReplyForm form, Viewer viewer) {
        if (form.reply == Reply.YES) {
            matches.accept(id, viewer);
        } else if (form.reason != null) {
            matches.decline(id, form.reason, form.word, viewer);
        }
    }

    private static String page(ProposalPage.Proposed proposed, Model model) {
        model.addAttribute(
                "page", new ProposalPage(proposed, times(proposed.slots()), Reply.options(), Reply.reasons()));
        return "proposal/page";
    }

    private static @Nullable String times(@Nullable String slots) {
        return slots == null
                ? null
                : Slot.words(Arrays.stream(slots.split(";")).map(Slot::valueOf).toList());
    }
}
