package scot.tayside.mentoring.departure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;

/** One page about the whole of somebody's support, to be printed and handed on. */
@Controller
class SummaryController {

    private final Departures departures;
    private final SummaryQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SummaryController(Departures departures, SummaryQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.departures = departures;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** The page, alike for everybody who may see it. */
    record Summary(
            SummaryQueries.Front front,
            SummaryQueries.Meetings meetings,
            List<SummaryQueries.GoalRow> goals,
            List<SummaryQueries.ChangeRow> changes,
            List<SummaryQueries.OfferRow> offers,
            List<String> coordinators,
            LocalDate printedOn) {}

    @GetMapping("/departures/{id}/summary")
    String summary(@PathVariable CaseId id, Viewer viewer, Model model) {
        CaseFacts facts = departures.facts(id, Depth.PROGRESS, viewer);
        events.publishEvent(new Audited.Fact(
                "departure.summary-read", "case", id.toString(), facts.person().value(), null));
        SummaryQueries.Front front = queries.front(id);
        model.addAttribute(
                "page",
                new Summary(
                        front,
                        queries.meetings(id),
                        queries.goals(id),
                        queries.changes(id),
                        queries.offers(id),
                        queries.coordinators(front.area()),
                        LocalDate.now(clock)));
        return "departure/summary";
    }
}
