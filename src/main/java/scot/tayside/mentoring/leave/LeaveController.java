package scot.tayside.mentoring.leave;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** A mentor's leave: mentors enter their own, coordinators anybody's. */
@Controller
@RequestMapping("/leave/{mentor}")
class LeaveController {

    private final Leaves leaves;
    private final LeaveQueries queries;
    private final Mentors mentors;
    private final Clock clock;

    LeaveController(Leaves leaves, LeaveQueries queries, Mentors mentors, Clock clock) {
        this.leaves = leaves;
        this.queries = queries;
        this.mentors = mentors;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.known(mentor, viewer);
        model.addAttribute(
                "page",
                new LeavePages.All(
                        head,
                        queries.leaves(mentor),
                        queries.mentees(mentor, viewer),
                        LocalDate.now(clock),
                        viewer.is(Role.COORDINATOR, Role.MANAGER)));
        return "leave/page";
    }

    @GetMapping("/new")
    String entering(@PathVariable MentorId mentor, @ModelAttribute("form") LeaveForm form, Viewer viewer, Model model) {
        return form(mentors.known(mentor, viewer), null, model);
    }

    @PostMapping("/new")
    String enter(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") LeaveForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.known(mentor, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> leaves.enter(mentor, form.toDays(), viewer))) {
            return form(head, null, model);
        }
        return done(mentor, "leave.is-entered", redirect);
    }

    @GetMapping("/{leave}/edit")
    String changing(@PathVariable MentorId mentor, @PathVariable UUID leave, Viewer viewer, Model model) {
        MentorHead head = mentors.known(mentor, viewer);
        model.addAttribute("form", queries.form(mentor, leave));
        return form(head, leave, model);
    }

    @PostMapping("/{leave}/edit")
    String change(
            @PathVariable MentorId mentor,
            @PathVariable UUID leave,
            @Valid @ModelAttribute("form") LeaveForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.known(mentor, viewer);
        queries.leave(mentor, leave);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> leaves.change(mentor, leave, form.toDays(), form.version, viewer))) {
            return form(head, leave, model);
        }
        return done(mentor, "leave.is-changed", redirect);
    }

    @PostMapping("/{leave}/cancel")
    String cancel(@PathVariable MentorId mentor, @PathVariable UUID leave, Viewer viewer, RedirectAttributes redirect) {
        leaves.cancel(mentor, leave, viewer);
        return done(mentor, "leave.is-cancelled", redirect);
    }

    private static String done(MentorId mentor, String code, RedirectAttributes redirect) {
        Flash.success(redirect, code);
        return "redirect:/leave/" + mentor;
    }

    private static String form(MentorHead head, @Nullable UUID leave, Model model) {
        model.addAttribute("page", new LeavePages.One(head, leave));
        return "leave/form";
    }
}
