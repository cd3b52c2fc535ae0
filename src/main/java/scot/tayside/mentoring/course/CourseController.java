package scot.tayside.mentoring.course;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
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
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** The list of courses with the calendar of training to come, and what one mentor needs and has. */
@Controller
@RequestMapping("/courses")
class CourseController {

    private final Courses courses;
    private final CourseQueries queries;
    private final Mentors mentors;
    private final Clock clock;

    CourseController(Courses courses, CourseQueries queries, Mentors mentors, Clock clock) {
        this.courses = courses;
        this.queries = queries;
        this.mentors = mentors;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page", new CoursePages.All(queries.courses(), queries.toCome(today), queries.toRegister(today)));
        return "course/list";
    }

    @GetMapping("/mentors/{mentor}")
    String ofMentor(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.known(mentor, viewer);
        model.addAttribute(
                "page",
                new CoursePages.OfMentor(head, queries.needs(mentor), queries.booked(mentor), LocalDate.now(clock)));
        return "course/mentor";
    }

    @GetMapping("/new")
    String writing(@ModelAttribute("form") CourseForm form, Model model) {
        return form(null, model);
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") CourseForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Attempt.refused(
                errors, () -> courses.add(form.title, form.validMonths, new HashSet<>(form.mandatoryFor)))) {
            return form(null, model);
        }
        return done(redirect);
    }

    @GetMapping("/{course}/edit")
    String changing(@PathVariable UUID course, @ModelAttribute("form") CourseForm form, Model model) {
        CoursePages.CourseRow row = queries.course(course);
        form.version = row.version();
        form.title = row.title();
        form.validMonths = row.validMonths();
        if (row.types() != null) {
            Arrays.stream(row.types().split(";")).map(MentorType::valueOf).forEach(form.mandatoryFor::add);
        }
        return form(course, model);
    }

    @PostMapping("/{course}/edit")
    String change(
            @PathVariable UUID course,
            @Valid @ModelAttribute("form") CourseForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        queries.course(course);
        if (Attempt.refused(
                errors,
                () -> courses.change(
                        course, form.title, form.validMonths, new HashSet<>(form.mandatoryFor), form.version))) {
            return form(course, model);
        }
        return done(redirect);
    }

    private static String done(RedirectAttributes redirect) {
        Flash.success(redirect, "course.is-written");
        return "redirect:/courses";
    }

    private static String form(@Nullable UUID course, Model model) {
        model.addAttribute("page", new CoursePages.Writing(course, Option.of(MentorType.values(), MentorType::title)));
        return "course/form";
    }
}
