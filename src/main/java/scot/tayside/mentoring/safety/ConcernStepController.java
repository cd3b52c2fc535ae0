package scot.tayside.mentoring.safety;

import jakarta.servlet.http.HttpServletRequest;
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
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Step;

/** What is done about a protection concern. */
@Controller
@RequestMapping("/safety/concerns/{id}")
class ConcernStepController {

    private final Concerns concerns;
    private final ConcernQueries queries;

    ConcernStepController(Concerns concerns, ConcernQueries queries) {
        this.concerns = concerns;
        this.queries = queries;
    }

    @PostMapping("/take-up")
    String takeUp(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        queries.find(id, viewer);
        concerns.takeUp(id, viewer);
        Flash.success(redirect, "safety.concern-is-taken-up");
        return "redirect:/safety/concerns/" + id;
    }

    @GetMapping({"/note", "/refer"})
    String adding(
            @PathVariable UUID id,
            @ModelAttribute("form") NoteForm form,
            Errors errors,
            HttpServletRequest request,
            Viewer viewer,
            Model model) {
        return step(request.getRequestURI().endsWith("/refer") ? "refer" : "note", id, viewer)
                .page(model);
    }

    @PostMapping("/note")
    String note(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("note", id, viewer)
                .take(errors, () -> concerns.add(id, form.text, viewer), "safety.is-added", model, redirect);
    }

    @PostMapping("/refer")
    String refer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("refer", id, viewer)
                .take(
                        errors,
                        () -> concerns.referOn(id, form.text, viewer),
                        "safety.concern-is-referred",
                        model,
                        redirect);
    }

    @GetMapping("/close")
    String closing(
            @PathVariable UUID id,
            @ModelAttribute("form") OutcomeForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return closingStep(id, viewer).page(model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return closingStep(id, viewer)
                .take(
                        errors,
                        () -> concerns.close(id, form.outcome, form.text, viewer),
                        "safety.concern-is-closed",
                        model,
                        redirect);
    }

    private Step closingStep(UUID id, Viewer viewer) {
        return step("close", id, viewer)
                .asking("outcome", "safety.outcome", Option.of(ConcernOutcome.values(), ConcernOutcome::title));
    }

    private Step step(String name, UUID id, Viewer viewer) {
        ConcernRow concern = queries.find(id, viewer);
        return Step.of(
                "safety.action." + name,
                "safety.text." + name,
                "/safety/concerns/" + id,
                name,
                concern.reference() + " " + concern.personName());
    }
}
