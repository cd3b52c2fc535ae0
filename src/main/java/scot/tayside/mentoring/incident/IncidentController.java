package scot.tayside.mentoring.incident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.safety.Entries;
import scot.tayside.mentoring.safety.Files;
import scot.tayside.mentoring.safety.SafetyParts;
import scot.tayside.mentoring.safety.Subject;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The record of incidents: its list, the page of each, and recording one. */
@Controller
@RequestMapping("/incidents")
class IncidentController {

    private final Incidents incidents;
    private final IncidentQueries queries;
    private final Entries entries;
    private final Files files;
    private final Clock clock;

    IncidentController(Incidents incidents, IncidentQueries queries, Entries entries, Files files, Clock clock) {
        this.incidents = incidents;
        this.queries = queries;
        this.entries = entries;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") IncidentFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-happened", "kind", "closed");
        model.addAttribute(
                "page",
                new IncidentPages.Several(queries.list(filter, viewer, paging), SafetyParts.at("/incidents", viewer)));
        return "incident/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, Viewer viewer, Model model) {
        IncidentRow incident = queries.find(id, viewer);
        List<Action> actions = new ArrayList<>();
        if (incident.closedOn() == null && viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            actions.add(Action.open("incident.action.ask", "/incidents/" + id + "/actions/new"));
            actions.add(Action.open("incident.action.close", "/incidents/" + id + "/close"));
        }
        actions.add(Action.open("incident.action.note", "/incidents/" + id + "/note"));
        model.addAttribute(
                "page", new IncidentPages.One(incident, entries.of(id), queries.actions(id), viewer, actions));
        files.read("safety.incident-read", "incident", id, incident.personId());
        return "incident/page";
    }

    @GetMapping("/new")
    String recording(
            @RequestParam(required = false) @Nullable UUID person,
            @ModelAttribute("form") IncidentForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        Subject subject = subject(person, viewer);
        form.happenedOn = LocalDate.now(clock);
        if (subject != null) {
            form.whom = subject.name();
            form.concerned = Concerned.CLIENT;
        }
        return form(subject, model);
    }

    @PostMapping("/new")
    String record(
            @RequestParam(required = false) @Nullable UUID person,
            @Valid @ModelAttribute("form") IncidentForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = subject(person, viewer);
        form.check(LocalDate.now(clock), errors);
        Optional<UUID> made = Attempt.making(errors, () -> incidents.record(person, form.toCommand(), viewer));
        if (made.isEmpty()) {
            return form(subject, model);
        }
        Flash.success(redirect, "incident.is-recorded");
        return "redirect:/incidents/" + made.get();
    }

    private @Nullable Subject subject(@Nullable UUID person, Viewer viewer) {
        return person == null ? null : files.subject(person, Depth.RISK_SUMMARY, viewer);
    }

    private static String form(@Nullable Subject subject, Model model) {
        model.addAttribute("page", new IncidentPages.ToRecord(subject));
        return "incident/form";
    }
}
