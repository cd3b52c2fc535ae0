package scot.tayside.mentoring.course;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
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
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** One time a course is held: planned, filled, and its register taken. */
@Controller
@RequestMapping("/courses")
class RunController {

    private final Courses courses;
    private final CourseQueries queries;
    private final Clock clock;

    RunController(Courses courses, CourseQueries queries, Clock clock) {
        this.courses = courses;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/{course}/runs/new")
    String planning(@PathVariable UUID course, @ModelAttribute("form") RunForm form, Model model) {
        model.addAttribute("page", new CoursePages.Planning(queries.course(course)));
        return "course/plan";
    }

    @PostMapping("/{course}/runs/new")
    String plan(
            @PathVariable UUID course,
            @Valid @ModelAttribute("form") RunForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        CoursePages.CourseRow row = queries.course(course);
        form.check(errors);
        if (Attempt.refused(errors, () -> courses.plan(course, form.toCommand()))) {
            model.addAttribute("page", new CoursePages.Planning(row));
            return "course/plan";
        }
        Flash.success(redirect, "course.is-planned");
        return "redirect:/courses";
    }

    @GetMapping("/runs/{run}")
    String page(@PathVariable UUID run, Viewer viewer, Model model) {
        model.addAttribute("form", new PlaceForm());
        return page(queries.run(run), viewer, model);
    }

    @PostMapping("/runs/{run}/enrol")
    String enrol(
            @PathVariable UUID run,
            @Valid @ModelAttribute("form") PlaceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CoursePages.RunRow row = queries.run(run);
        if (Attempt.refused(errors, () -> courses.enrol(run, new MentorId(form.mentor), viewer))) {
            return page(row, viewer, model);
        }
        return done(run, "course.is-enrolled", redirect);
    }

    @PostMapping("/runs/{run}/withdraw/{mentor}")
    String withdraw(@PathVariable UUID run, @PathVariable MentorId mentor, Viewer viewer, RedirectAttributes redirect) {
        courses.withdraw(run, mentor, viewer);
        return done(run, "course.is-withdrawn", redirect);
    }

    @PostMapping("/runs/{run}/register")
    String register(@PathVariable UUID run, @ModelAttribute("form") RegisterForm form, RedirectAttributes redirect) {
        courses.register(run, new HashSet<>(form.came));
        return done(run, "course.is-registered", redirect);
    }

    private static String done(UUID run, String code, RedirectAttributes redirect) {
        Flash.success(redirect, code);
        return "redirect:/courses/runs/" + run;
    }

    private String page(CoursePages.RunRow run, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new CoursePages.One(
                        run,
                        queries.places(run.id(), viewer),
                        queries.mentorsWithout(run.id(), viewer),
                        !run.heldOn().isAfter(LocalDate.now(clock))));
        return "course/run";
    }
}
