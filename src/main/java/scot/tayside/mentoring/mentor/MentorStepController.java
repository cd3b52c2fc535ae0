package scot.tayside.mentoring.mentor;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
@RequestMapping("/mentors/{id}/step/{word}")
class MentorStepController {

    private final Mentors mentors;
    private final MentorQueries queries;
    private final Clock clock;

    MentorStepController(Mentors mentors, MentorQueries queries, Clock clock) {
        this.mentors = mentors;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable MentorId id,
            @PathVariable String word,
            @ModelAttribute("form") MentorStepForm form,
            Viewer viewer,
            Model model) {
        form.on = LocalDate.now(clock);
        return formPage(queries.head(id, viewer), MentorStep.of(word), model);
    }

    @PostMapping
    String take(
            @PathVariable MentorId id,
            @PathVariable String word,
            @Valid @ModelAttribute("form") MentorStepForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = queries.head(id, viewer);
        MentorStep step = MentorStep.of(word);
        form.check(errors, step, LocalDate.now(clock));
        if (Attempt.refused(
                errors, () -> mentors.take(id, step, form.on, Objects.requireNonNullElse(form.reason, "")))) {
            return formPage(head, step, model);
        }
        if (step == MentorStep.LEAVE) {
            Flash.success(redirect, "mentor.has-left");
            return "redirect:/leavers/" + id;
        }
        Flash.success(redirect, "mentor.step.taken");
        return "redirect:/mentors/" + id;
    }

    private static String formPage(MentorHead head, MentorStep step, Model model) {
        model.addAttribute(
                "page", new MentorStepPage(head, step.titleFrom(head.status()), step.word(), step.needsReason()));
        return "mentor/step";
    }
}
