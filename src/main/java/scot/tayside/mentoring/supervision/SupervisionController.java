package scot.tayside.mentoring.supervision;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** The supervisions of one mentor, read by their supervisors and, but for the private part, by the mentor. */
@Controller
@RequestMapping("/supervision/{mentor}")
class SupervisionController {

    private final Supervisions supervisions;
    private final SupervisionQueries queries;
    private final Mentors mentors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionController(
            Supervisions supervisions,
            SupervisionQueries queries,
            Mentors mentors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supervisions = supervisions;
        this.queries = queries;
        this.mentors = mentors;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.known(mentor, viewer);
        boolean supervises = queries.supervises(mentor, viewer);
        boolean reads = supervises || viewer.is(Role.MENTOR);
        model.addAttribute(
                "page",
                new SupervisionPages.All(
                        head,
                        reads,
                        supervises,
                        viewer.is(Role.MANAGER),
                        queries.weeks(),
                        queries.dueOn(mentor).orElse(null),
                        LocalDate.now(clock),
                        reads ? queries.talks(mentor, supervises) : List.of(),
                        reads ? queries.toDos(mentor) : List.of()));
        if (reads) {
            events.publishEvent(new Audited.Fact("supervision.read", "mentor", mentor.toString(), null, null));
        }
        return "supervision/page";
    }

    @GetMapping("/new")
    String recording(
            @PathVariable MentorId mentor,
            @ModelAttribute("form") TalkForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        form.heldOn = LocalDate.now(clock);
        return form(supervised(mentor, viewer), model);
    }

    @PostMapping("/new")
    String record(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") TalkForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = supervised(mentor, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> supervisions.record(mentor, form.toCommand(), viewer))) {
            return form(head, model);
        }
        Flash.success(redirect, "supervision.is-recorded");
        return "redirect:/supervision/" + mentor;
    }

    @PostMapping("/actions/{toDo}/done")
    String done(@PathVariable MentorId mentor, @PathVariable UUID toDo, Viewer viewer, RedirectAttributes redirect) {
        supervisions.done(mentor, toDo, viewer);
        Flash.success(redirect, "supervision.is-done");
        return "redirect:/supervision/" + mentor;
    }

    @GetMapping("/interval")
    String interval(
            @PathVariable MentorId mentor, @ModelAttribute("form") IntervalForm form, Viewer viewer, Model model) {
        form.weeks = queries.weeks();
        return intervalPage(mentors.head(mentor, viewer), model);
    }

    @PostMapping("/interval")
    String setInterval(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") IntervalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        if (Attempt.refused(errors, () -> supervisions.setInterval(form.weeks))) {
            return intervalPage(head, model);
        }
        Flash.success(redirect, "supervision.interval-is-set");
        return "redirect:/supervision/" + mentor;
    }

    private MentorHead supervised(MentorId mentor, Viewer viewer) {
        MentorHead head = mentors.head(mentor, viewer);
        supervisions.requireSupervisor(mentor, viewer);
        return head;
    }

    private static String intervalPage(MentorHead head, Model model) {
        model.addAttribute("page", new SupervisionPages.Interval(head));
        return "supervision/interval";
    }

    private static String form(MentorHead head, Model model) {
        model.addAttribute(
                "page",
                new SupervisionPages.Recording(
                        head,
                        Option.of(TalkKind.values(), TalkKind::title),
                        Option.of(ToDo.Doer.values(), ToDo.Doer::title),
                        IntStream.range(0, TalkForm.ROOM).boxed().toList()));
        return "supervision/form";
    }
}
