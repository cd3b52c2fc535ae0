package scot.tayside.mentoring.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;

/** The plan of a case, the page its mentee takes home, and the distance travelled. */
@Controller
@RequestMapping("/plans/{id}")
class PlanController {

    private final PlanQueries queries;
    private final PlanAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanController(PlanQueries queries, PlanAccess access, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable CaseId id, Viewer viewer, Model model) {
        PlanAccess.Sight sight = access.read(id, viewer);
        read("plan.read", sight.facts());
        List<Outcome> chosen = queries.chosen(id);
        model.addAttribute(
                "page",
                new PlanPage(
                        queries.front(id),
                        chosen,
                        queries.goals(id),
                        queries.actions(id),
                        sight.writes(),
                        LocalDate.now(clock),
                        actions(id, sight, !chosen.isEmpty())));
        return "plan/page";
    }

    @GetMapping("/sheet")
    String sheet(@PathVariable CaseId id, Viewer viewer, Model model) {
        read("plan.sheet-read", access.work(id, viewer));
        model.addAttribute(
                "page",
                SheetPage.of(
                        queries.front(id),
                        queries.goals(id),
                        queries.actions(id),
                        queries.scores(id),
                        LocalDate.now(clock)));
        return "plan/sheet";
    }

    @GetMapping("/travel")
    String travel(@PathVariable CaseId id, Viewer viewer, Model model) {
        read("plan.travel-read", access.work(id, viewer));
        model.addAttribute("page", TravelPage.of(queries.front(id), queries.scores(id)));
        return "plan/travel";
    }

    private void read(String action, CaseFacts facts) {
        events.publishEvent(new Audited.Fact(
                action, "case", facts.id().toString(), facts.person().value(), null));
    }

    private static List<Action> actions(CaseId id, PlanAccess.Sight sight, boolean chosen) {
        List<Action> actions = new ArrayList<>();
        if (sight.writes() && chosen) {
            actions.add(Action.open("plan.action.goal", "/plans/" + id + "/goals"));
        }
        if (sight.works()) {
            actions.add(Action.open("plan.action.sheet", "/plans/" + id + "/sheet"));
            actions.add(Action.open("plan.action.travel", "/plans/" + id + "/travel"));
        }
        return actions;
    }
}
