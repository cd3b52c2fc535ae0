package scot.tayside.mentoring.restriction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
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
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.restriction.RestrictionPages.Candidate;
import scot.tayside.mentoring.restriction.RestrictionPages.ToRestrict;
import scot.tayside.mentoring.safety.SafetyParts;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The restricted files of a manager, the page of each, and restricting one. */
@Controller
@RequestMapping("/restrictions")
class RestrictionController {

    private static final int USUAL_MONTHS = 3;

    private final Restrictions restrictions;
    private final RestrictionQueries queries;
    private final Persons persons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictionController(
            Restrictions restrictions,
            RestrictionQueries queries,
            Persons persons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.queries = queries;
        this.persons = persons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") RestrictionFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "review", "name", "restricted");
        model.addAttribute(
                "page",
                new RestrictionPages.Several(
                        queries.list(filter.over, viewer, paging),
                        queries.others(viewer),
                        queries.toTakeOver(viewer),
                        SafetyParts.at("/restrictions", viewer)));
        return "restriction/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, Viewer viewer, Model model) {
        RestrictionRow row = queries.find(id, viewer);
        String url = "/restrictions/" + id;
        List<Action> actions = row.inForce()
                ? List.of(
                        Action.open("restriction.action.name", url + "/name"),
                        Action.open("restriction.action.review", url + "/review"),
                        Action.open("restriction.action.lift", url + "/lift"))
                : List.of();
        model.addAttribute("page", new RestrictionPages.One(row, queries.named(id), queries.sightings(id), actions));
        events.publishEvent(new Audited.Fact("restriction.read", "restriction", id.toString(), row.personId(), null));
        return "restriction/page";
    }

    @GetMapping("/new")
    String restricting(
            @RequestParam UUID person,
            @ModelAttribute("form") RestrictionForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        ToRestrict page = page(person, List.of(), viewer);
        Optional<UUID> already = queries.inForce(person);
        if (already.isPresent()) {
            return "redirect:/restrictions/" + already.get();
        }
        form.reviewOn = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        return show("restriction/form", page, model);
    }

    /** First who will no longer see the file is shown; only a second press restricts it. */
    @PostMapping("/new")
    String restrict(
            @RequestParam UUID person,
            @Valid @ModelAttribute("form") RestrictionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ToRestrict page = page(person, form.named, viewer);
        form.check(page.seeing(), LocalDate.now(clock), errors);
        if (errors.hasErrors() || form.isToBeChanged()) {
            return show("restriction/form", page, model);
        }
        if (!form.isConfirmed()) {
            return show("restriction/check", page, model);
        }
        Optional<UUID> made = Attempt.making(errors, () -> restrictions.restrict(person, form.toCommand(), viewer));
        if (made.isEmpty()) {
            return show("restriction/form", page, model);
        }
        Flash.success(redirect, "restriction.is-set");
        return "redirect:/restrictions/" + made.get();
    }

    private ToRestrict page(UUID person, List<UUID> named, Viewer viewer) {
        if (access.toPerson(person, viewer) != Depth.FULL) {
            throw new NoSuchElementException("no such file for this viewer");
        }
        List<Candidate> seeing = queries.seeing(person, viewer);
        return new ToRestrict(
                person,
                persons.identity(new PersonId(person)).name(),
                seeing,
                seeing.stream().filter(each -> !named.contains(each.userId())).toList());
    }

    private static String show(String view, ToRestrict page, Model model) {
        model.addAttribute("page", page);
        return view;
    }
}
