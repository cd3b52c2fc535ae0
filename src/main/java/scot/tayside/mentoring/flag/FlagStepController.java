package scot.tayside.mentoring.flag;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Looks at a warning again: it stands for longer, or is taken off. */
@Controller
@RequestMapping("/flags/{id}")
class FlagStepController {

    private static final int USUAL_MONTHS = 3;

    private final RiskFlags flags;
    private final FlagQueries queries;
    private final Clock clock;

    FlagStepController(RiskFlags flags, FlagQueries queries, Clock clock) {
        this.flags = flags;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/review")
    String reviewing(
            @PathVariable UUID id, @ModelAttribute("form") ReviewForm form, Errors errors, Viewer viewer, Model model) {
        form.reviewOn = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        return step("review", id, viewer).askingForADay().page(model);
    }

    @PostMapping("/review")
    String review(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ReviewForm.checkDay(form.reviewOn, LocalDate.now(clock), errors);
        return step("review", id, viewer)
                .askingForADay()
                .take(
                        errors,
                        () -> flags.renew(id, form.reviewOn, form.text, viewer),
                        "flag.is-reviewed",
                        model,
                        redirect);
    }

    @GetMapping("/end")
    String ending(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return step("end", id, viewer).page(model);
    }

    @PostMapping("/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("end", id, viewer)
                .take(errors, () -> flags.end(id, form.text, viewer), "flag.is-ended", model, redirect);
    }

    private Step step(String name, UUID id, Viewer viewer) {
        FlagRow flag = queries.find(id, viewer);
        return Step.of(
                "flag.action." + name,
                "flag.text." + name,
                "/flags/" + id,
                name,
                flag.personName() + ": " + flag.kind().title());
    }
}
