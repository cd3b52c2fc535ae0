package scot.tayside.mentoring.safety;

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
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** What follows an incident: notes, and in the end what came of it. */
@Controller
@RequestMapping("/safety/incidents/{id}")
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
        return page(step("note", id, viewer), model);
    }

    @PostMapping("/note")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SafetyPages.Step step = step("note", id, viewer);
        if (Attempt.refused(errors, () -> incidents.add(id, form.text, viewer))) {
            return page(step, model);
        }
        Flash.success(redirect, "safety.is-added");
        return "redirect:/safety/incidents/" + id;
    }

    @GetMapping("/close")
    String closing(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return page(step("close", id, viewer), model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SafetyPages.Step step = step("close", id, viewer);
        if (Attempt.refused(errors, () -> incidents.close(id, form.text, viewer))) {
            return page(step, model);
        }
        Flash.success(redirect, "safety.incident-is-closed");
        return "redirect:/safety/incidents/" + id;
    }

    private SafetyPages.Step step(String name, UUID id, Viewer viewer) {
        IncidentRow incident = queries.find(id, viewer);
        return SafetyPages.Step.of(
                name,
                "/safety/incidents/" + id,
                incident.reference() + " " + incident.kind().title());
    }

    private static String page(SafetyPages.Step step, Model model) {
        model.addAttribute("page", step);
        return "safety/step";
    }
}
