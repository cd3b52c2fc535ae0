package scot.tayside.mentoring.mentor;

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
@RequestMapping("/mentors/{id}/clearance")
class ClearanceController {

    private final Mentors mentors;
    private final MentorQueries queries;
    private final MentorPageQueries pages;
    private final Clock clock;

    ClearanceController(Mentors mentors, MentorQueries queries, MentorPageQueries pages, Clock clock) {
        this.mentors = mentors;
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable MentorId id, Viewer viewer, Model model) {
        MentorHead head = queries.head(id, viewer);
        model.addAttribute("form", pages.clearanceForm(id));
        return formPage(head, model);
    }

    @PostMapping
    String record(
            @PathVariable MentorId id,
            @Valid @ModelAttribute("form") ClearanceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = queries.head(id, viewer);
        form.check(errors, LocalDate.now(clock));
        if (Attempt.refused(errors, () -> mentors.record(id, form.toChecklist(), form.toPvg(), form.version))) {
            return formPage(head, model);
        }
        Flash.success(redirect, "mentor.clearance.recorded");
        return "redirect:/mentors/" + id;
    }

    private static String formPage(MentorHead head, Model model) {
        model.addAttribute("page", new ClearancePage(head));
        return "mentor/clearance";
    }
}
