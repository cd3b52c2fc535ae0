package scot.tayside.mentoring.person;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** A person's file: who they are and their whole story. */
@Controller
class PersonController {

    private static final int LINES_A_PAGE = 50;

    private final PersonQueries queries;
    private final StoryQueries stories;
    private final MergeQueries merged;
    private final RiskFlags flags;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonController(
            PersonQueries queries,
            StoryQueries stories,
            MergeQueries merged,
            RiskFlags flags,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.stories = stories;
        this.merged = merged;
        this.flags = flags;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/people/{id}")
    String page(@PathVariable PersonId id, Viewer viewer, HttpServletRequest request, Model model) {
        Optional<PersonId> kept = merged.keptFor(id);
        if (kept.isPresent()) {
            access.toPerson(kept.get().value(), viewer);
            return "redirect:/people/" + kept.get();
        }
        Depth depth = access.toPerson(id.value(), viewer);
        PersonFile file = queries.file(id, depth);
        model.addAttribute(
                "page",
                new PersonPage(
                        file,
                        Period.between(file.dateOfBirth(), LocalDate.now(clock)).getYears(),
                        depth.includes(Depth.RISK_SUMMARY),
                        depth == Depth.FULL ? merged.formerly(id) : List.of(),
                        depth.includes(Depth.RISK_SUMMARY) ? flags.standing(id.value()) : List.of(),
                        queries.referrals(id, viewer),
                        queries.cases(id, viewer),
                        queries.matches(id, viewer),
                        stories.ofPerson(id, depth, Paging.of(request, LINES_A_PAGE, "-day"), viewer),
                        actions(file, depth, viewer)));
        events.publishEvent(new PersonEvent(id, "person.read", null));
        return "person/page";
    }

    private static List<Action> actions(PersonFile file, Depth depth, Viewer viewer) {
        PersonId id = file.id();
        List<Action> actions = new ArrayList<>();
        if (depth == Depth.FULL && viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            actions.add(Action.open("person.edit", "/people/" + id + "/edit"));
            actions.add(Action.open("flag.action.set", "/flags/new?person=" + id));
            actions.add(Action.open("person.merge", "/people/" + id + "/merge"));
        }
        if (depth.includes(Depth.RISK_SUMMARY)) {
            actions.add(Action.open("safety.action.raise", "/safety/concerns/new?person=" + id));
            actions.add(Action.open("incident.action.record", "/incidents/new?person=" + id));
        }
        if (depth == Depth.FULL && viewer.is(Role.MANAGER)) {
            actions.add(Action.open(
                    file.restricted() ? "restriction.action.see" : "restriction.action.restrict",
                    "/restrictions/new?person=" + id));
        }
        return List.copyOf(actions);
    }
}
