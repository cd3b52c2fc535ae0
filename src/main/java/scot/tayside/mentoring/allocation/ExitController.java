package scot.tayside.mentoring.allocation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
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
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Plans the day on which support is expected to end. */
@Controller
@RequestMapping("/allocation/exits/{id}")
class ExitController {

    private static final String LIST = "redirect:/allocation/leaving";

    private final PlannedExits exits;
    private final AllocationQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExitController(PlannedExits exits, AllocationQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.exits = exits;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable CaseId id, Viewer viewer, Model model) {
        ExitFile file = file(id, viewer);
        events.publishEvent(new Audited.Fact("allocation.exit-read", "case", id.toString(), file.personId(), null));
        model.addAttribute("form", ExitForm.of(file));
        model.addAttribute("page", file);
        return "allocation/exit";
    }

    @PostMapping
    String plan(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ExitForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ExitFile file = file(id, viewer);
        form.check(errors, LocalDate.now(clock));
        if (Attempt.refused(errors, () -> exits.plan(id, form.plannedOn, form.word, form.version, viewer))) {
            model.addAttribute("page", file);
            return "allocation/exit";
        }
        Flash.success(redirect, "allocation.exit.planned");
        return LIST;
    }

    @PostMapping("/forget")
    String forget(@PathVariable CaseId id, Viewer viewer, RedirectAttributes redirect) {
        exits.forget(id, viewer);
        Flash.success(redirect, "allocation.exit.forgotten");
        return LIST;
    }

    private ExitFile file(CaseId id, Viewer viewer) {
        exits.open(id, viewer);
        return queries.exit(id).orElseThrow(() -> new NoSuchElementException("the case is closed"));
    }
}
