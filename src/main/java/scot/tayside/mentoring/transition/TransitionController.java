package scot.tayside.mentoring.transition;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseParts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** Who is in the last months of an order, and what was offered to each. */
@Controller
@RequestMapping("/transitions")
class TransitionController {

    private final Offers offers;
    private final TransitionQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransitionController(Offers offers, TransitionQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") TransitionFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "end", "name", "area", "standing");
        model.addAttribute(
                "page",
                new TransitionPages.Ends(
                        queries.list(filter, viewer, LocalDate.now(clock), paging),
                        CaseParts.of("transitions", viewer)));
        return "transition/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable CaseId id, Viewer viewer, Model model) {
        CaseFacts facts = offers.facts(id, viewer);
        events.publishEvent(new Audited.Fact(
                "transition.read", "case", id.toString(), facts.person().value(), null));
        TransitionQueries.Front front = queries.front(id);
        model.addAttribute("page", new TransitionPages.OfMentee(front, queries.offers(id), actions(front)));
        return "transition/page";
    }

    private List<Action> actions(TransitionQueries.Front front) {
        return front.isOpen() && front.opensOn() != null && !front.opensOn().isAfter(LocalDate.now(clock))
                ? List.of(Action.open("transition.action.offer", "/transitions/" + front.caseId() + "/new"))
                : List.of();
    }
}
