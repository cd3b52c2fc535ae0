package scot.tayside.mentoring.incident;

import jakarta.validation.Valid;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Step;

/** What follows an incident: notes, and in the end what came of it. */
@Controller
@RequestMapping("/incidents/{id}")
class IncidentStepController {

    private final Incidents incidents;
    private final IncidentQueries queries;

    IncidentStepController(Incidents incidents, IncidentQueries queries) {
        this.incidents = incidents;
        this.queries = queries;
    }

    @GetMapping("/note")
    String adding(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return step("note", id, viewer).page(model);
    }

    @PostMapping("/note")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("note", id, viewer)
                .take(errors, () -> incidents.add(id, form.text, viewer), "safety.is-added", model, redirect);
    }

    @GetMapping("/close")
    String closing(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return step("close", id, viewer).page(model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("close", id, viewer)
                .take(errors, () -> incidents.close(id, form.text, viewer), "incident.is-closed", model, redirect);
    }

    private Step step(String name, UUID id, Viewer viewer) {
        IncidentRow incident = queries.find(id, viewer);
        return Step.of(
                "incident.action." + name,
                "incident.text." + name,
                "/incidents/" + id,
                name,
                incident.reference() + " " + incident.kind().title());
    }
}
