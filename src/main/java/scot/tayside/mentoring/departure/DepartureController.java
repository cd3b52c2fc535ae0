package scot.tayside.mentoring.departure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** Who has left, and what each of them said. */
@Controller
@RequestMapping("/departures")
class DepartureController {

    private final Departures departures;
    private final DepartureQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DepartureController(
            Departures departures, DepartureQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.departures = departures;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") DepartureFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "due", "-left", "name", "area");
        model.addAttribute(
                "page",
                new DeparturePages.Left(
                        queries.list(filter, viewer, LocalDate.now(clock), paging),
                        CaseParts.of("departures", viewer),
                        viewer.is(Role.MANAGER)));
        return "departure/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable CaseId id, Viewer viewer, Model model) {
        CaseFacts facts = departures.facts(id, Depth.RISK_SUMMARY, viewer);
        events.publishEvent(new Audited.Fact(
                "departure.read", "case", id.toString(), facts.person().value(), null));
        AskOnLeaving said = departures.said(id).map(ExitQuestionnaire::said).orElse(null);
        FollowUpState followUp = queries.followUp(id).orElse(null);
        boolean coordinates = viewer.is(Role.COORDINATOR, Role.MANAGER);
        model.addAttribute(
                "page",
                new DeparturePages.OfMentee(
                        queries.front(id),
                        said,
                        followUp,
                        coordinates ? queries.tries(id) : List.of(),
                        coordinates,
                        actions(id, said, coordinates && followUp != null && followUp.isOpen())));
        return "departure/page";
    }

    private static List<Action> actions(CaseId id, @Nullable AskOnLeaving said, boolean again) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.open(
                said == null ? "departure.action.ask" : "departure.action.change", "/departures/" + id + "/questions"));
        if (again) {
            actions.add(Action.open("departure.action.follow-up", "/departures/" + id + "/follow-up"));
        }
        return actions;
    }
}
