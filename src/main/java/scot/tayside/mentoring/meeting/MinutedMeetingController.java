package scot.tayside.mentoring.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Meetings: the list, the page of each, writing down and changing. */
@Controller
@RequestMapping("/meetings")
class MinutedMeetingController {

    private final MinutedMeetings meetings;
    private final MinutedMeetingQueries queries;
    private final Clock clock;

    MinutedMeetingController(MinutedMeetings meetings, MinutedMeetingQueries queries, Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") MeetingFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-held", "kind", "title", "open");
        model.addAttribute("page", new MeetingPages.All(queries.list(filter, viewer, paging), writes(viewer)));
        return "meeting/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable MinutedMeetingId id, Viewer viewer, Model model) {
        MeetingRow meeting = queries.find(id, viewer);
        List<Action> actions = meeting.writes()
                ? List.of(
                        Action.open("meeting.action.agree", "/meetings/" + id + "/actions/new"),
                        Action.open("meeting.action.edit", "/meetings/" + id + "/edit"))
                : List.of();
        model.addAttribute(
                "page",
                new MeetingPages.One(
                        meeting, meetings.find(id).written().attendance(), queries.actions(id, viewer), actions));
        return "meeting/page";
    }

    @GetMapping("/new")
    String writing(@ModelAttribute("form") MeetingForm form, Errors errors, Model model) {
        return form(null, form, model);
    }

    @PostMapping("/new")
    String write(
            @Valid @ModelAttribute("form") MeetingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        Optional<MinutedMeetingId> written =
                Attempt.making(errors, () -> meetings.write(form.toCommand(known(form)), viewer));
        if (written.isEmpty()) {
            return form(null, form, model);
        }
        Flash.success(redirect, "meeting.is-written");
        return "redirect:/meetings/" + written.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable MinutedMeetingId id, Viewer viewer, Model model) {
        findWritable(id, viewer);
        MeetingForm form = MeetingForm.of(meetings.find(id));
        model.addAttribute("form", form);
        return form(id, form, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable MinutedMeetingId id,
            @Valid @ModelAttribute("form") MeetingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        findWritable(id, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> meetings.change(id, form.version, form.toCommand(known(form)), viewer))) {
            return form(id, form, model);
        }
        Flash.success(redirect, "meeting.is-changed");
        return "redirect:/meetings/" + id;
    }

    private void findWritable(MinutedMeetingId id, Viewer viewer) {
        if (!queries.find(id, viewer).writes()) {
            throw new NoSuchElementException("reads the meeting, but does not write it");
        }
    }

    private Set<UUID> known(MeetingForm form) {
        return queries.partners(form.partners).stream()
                .map(Option::value)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static boolean writes(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private String form(@Nullable MinutedMeetingId id, MeetingForm form, Model model) {
        model.addAttribute("page", new MeetingPages.Form(id, queries.partners(form.partners)));
        return "meeting/form";
    }
}
