package scot.tayside.mentoring.handover;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** What passes on: read by whoever takes over, changed by whoever handed over. */
@Controller
@RequestMapping("/handovers/{id}")
class ReleaseController {

    private final Handovers handovers;
    private final HandoverQueries queries;
    private final ApplicationEventPublisher events;

    ReleaseController(Handovers handovers, HandoverQueries queries, ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.queries = queries;
        this.events = events;
    }

    @GetMapping
    String page(@PathVariable HandoverId id, Viewer viewer, Model model) {
        HandoverFile file = queries.file(id, viewer);
        events.publishEvent(new Audited.Fact("handover.read", "handover", id.toString(), file.personId(), null));
        model.addAttribute("page", file);
        return "handover/page";
    }

    @GetMapping("/edit")
    String form(@PathVariable HandoverId id, Viewer viewer, Model model) {
        HandoverFile file = queries.file(id, viewer);
        model.addAttribute("form", ReleaseForm.of(file));
        model.addAttribute("page", file);
        return "handover/edit";
    }

    @PostMapping("/edit")
    String change(
            @PathVariable HandoverId id,
            @Valid @ModelAttribute("form") ReleaseForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        HandoverFile file = queries.file(id, viewer);
        if (Attempt.refused(errors, () -> handovers.change(id, form.toRelease(), form.version, viewer))) {
            model.addAttribute("page", file);
            return "handover/edit";
        }
        Flash.success(redirect, "handover.changed");
        return "redirect:/handovers/" + id;
    }
}
