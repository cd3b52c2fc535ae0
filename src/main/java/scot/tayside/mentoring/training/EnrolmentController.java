package scot.tayside.mentoring.training;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import scot.tayside.mentoring.web.Paging;

/** Who is on the peer mentoring award, and how far. */
@Controller
@RequestMapping("/training/capms")
class EnrolmentController {

    private final Enrolments enrolments;
    private final EnrolmentQueries queries;
    private final TrainingQueries mentors;
    private final Clock clock;

    EnrolmentController(Enrolments enrolments, EnrolmentQueries queries, TrainingQueries mentors, Clock clock) {
        this.enrolments = enrolments;
        this.queries = queries;
        this.mentors = mentors;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, HttpServletRequest request, Model model) {
        Paging paging = Paging.of(request, "-enrolled", "mentor", "units");
        model.addAttribute("page", new TrainingPages.Award(queries.list(viewer, paging)));
        return "training/capms";
    }

    @GetMapping("/new")
    String enrolling(@ModelAttribute("form") EnrolmentForm form, Errors errors, Viewer viewer, Model model) {
        if (form.units == null && !errors.hasErrors()) {
            form.units = 0;
        }
        return form(null, viewer, model);
    }

    @PostMapping("/new")
    String enrol(
            @Valid @ModelAttribute("form") EnrolmentForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> enrolments.add(form.toCommand(), viewer))) {
            return form(null, viewer, model);
        }
        return done(redirect);
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable EnrolmentId id, Viewer viewer, Model model) {
        model.addAttribute("form", EnrolmentForm.of(enrolments.find(id, viewer)));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable EnrolmentId id,
            @Valid @ModelAttribute("form") EnrolmentForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> enrolments.change(id, form.version, form.toCommand(), viewer))) {
            return form(id, viewer, model);
        }
        return done(redirect);
    }

    private static String done(RedirectAttributes redirect) {
        Flash.success(redirect, "training.capms-is-recorded");
        return "redirect:/training/capms";
    }

    private String form(@Nullable EnrolmentId id, Viewer viewer, Model model) {
        String name = id == null ? null : queries.mentor(id, viewer);
        model.addAttribute("page", new TrainingPages.Enrolling(id, name, mentors.mentors(viewer)));
        return "training/enrolment";
    }
}
