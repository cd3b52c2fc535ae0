package scot.tayside.mentoring.incident;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.incident.IncidentPages.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Step;

/** What is to be done because of an incident: asked of somebody, and done. */
@Controller
@RequestMapping("/incidents/{id}/actions")
class IncidentActionController {

    private final Incidents incidents;
    private final IncidentQueries queries;
    private final Clock clock;

    IncidentActionController(Incidents incidents, IncidentQueries queries, Clock clock) {
        this.incidents = incidents;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/new")
    String asking(
            @PathVariable UUID id,
            @ModelAttribute("form") FollowUpForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return form(id, viewer, model);
    }

    @PostMapping("/new")
    String ask(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FollowUpForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.find(id, viewer);
        form.check(queries.owners(id), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> incidents.ask(id, form.what, new UserId(form.owner), form.dueOn, viewer))) {
            return form(id, viewer, model);
        }
        Flash.success(redirect, "incident.action-is-set");
        return "redirect:/incidents/" + id;
    }

    @GetMapping("/{action}/done")
    String finishing(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return step(id, action, viewer).page(model);
    }

    @PostMapping("/{action}/done")
    String finish(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step(id, action, viewer)
                .take(
                        errors,
                        () -> incidents.done(id, action, form.text, viewer),
                        "incident.action-is-finished",
                        model,
                        redirect);
    }

    private String form(UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", new IncidentPages.ToAsk(queries.find(id, viewer), queries.owners(id)));
        return "incident/action";
    }

    /** Whoever is to do it, and whoever steers, says that it is done. */
    private Step step(UUID id, UUID action, Viewer viewer) {
        queries.find(id, viewer);
        Action found = queries.actions(id).stream()
                .filter(each -> each.id().equals(action))
                .filter(each -> each.isFor(viewer) || viewer.is(Role.COORDINATOR, Role.MANAGER))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such action for this viewer"));
        return Step.of(
                "incident.action.done",
                "incident.text.done",
                "/incidents/" + id,
                "actions/" + action + "/done",
                found.what());
    }
}
