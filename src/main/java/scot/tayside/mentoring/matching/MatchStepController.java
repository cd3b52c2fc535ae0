package scot.tayside.mentoring.matching;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

@Controller
@RequestMapping("/matches/{id}/step/{word}")
class MatchStepController {

    private final Matches matches;
    private final MatchQueries queries;
    private final Clock clock;

    MatchStepController(Matches matches, MatchQueries queries, Clock clock) {
        this.matches = matches;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable MatchId id,
            @PathVariable String word,
            @ModelAttribute("form") MatchStepForm form,
            Viewer viewer,
            Model model) {
        form.on = LocalDate.now(clock);
        return formPage(id, MatchStep.of(word), viewer, model);
    }

    @PostMapping
    String take(
            @PathVariable MatchId id,
            @PathVariable String word,
            @Valid @ModelAttribute("form") MatchStepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MatchStep step = MatchStep.of(word);
        String page = formPage(id, step, viewer, model);
        form.check(errors, step, LocalDate.now(clock));
        if (Attempt.refused(errors, () -> matches.take(id, form.toCommand(step), viewer))) {
            return page;
        }
        Flash.success(redirect, "matching.step.taken");
        return "redirect:/matches/" + id;
    }

    private String formPage(MatchId id, MatchStep step, Viewer viewer, Model model) {
        model.addAttribute("page", MatchStepPage.of(queries.page(id, viewer, LocalDate.now(clock)), step));
        return "matching/step";
    }
}
