package scot.tayside.mentoring.meeting;

import jakarta.validation.Valid;
import java.util.List;
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
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** What is agreed at a meeting: who does what by when, and that it is done. */
@Controller
@RequestMapping("/meetings")
class MeetingActionController {

    private final MinutedMeetings meetings;
    private final MinutedMeetingQueries queries;

    MeetingActionController(MinutedMeetings meetings, MinutedMeetingQueries queries) {
        this.meetings = meetings;
        this.queries = queries;
    }

    @GetMapping("/{id}/actions/new")
    String agreeing(
            @PathVariable MinutedMeetingId id,
            @ModelAttribute("form") MeetingActionForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return agreeing(queries.find(id, viewer), queries.owners(), model);
    }

    @PostMapping("/{id}/actions/new")
    String agree(
            @PathVariable MinutedMeetingId id,
            @Valid @ModelAttribute("form") MeetingActionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MeetingRow meeting = queries.find(id, viewer);
        List<Option> owners = queries.owners();
        form.check(meeting.heldOn(), owners, errors);
        if (Attempt.refused(errors, () -> meetings.agree(id, form.what, form.owner, form.dueOn))) {
            return agreeing(meeting, owners, model);
        }
        Flash.success(redirect, "meeting.is-agreed");
        return "redirect:/meetings/" + id;
    }

    private static String agreeing(MeetingRow meeting, List<Option> owners, Model model) {
        model.addAttribute("page", new MeetingPages.Agreeing(meeting, owners));
        return "meeting/agree";
    }

    @GetMapping("/actions/{action}/done")
    String ending(
            @PathVariable UUID action,
            @ModelAttribute("form") MeetingDoneForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return ending(queries.action(action, viewer), model);
    }

    @PostMapping("/actions/{action}/done")
    String done(
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") MeetingDoneForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ActionRow found = queries.action(action, viewer);
        if (Attempt.refused(errors, () -> meetings.done(found.meetingId(), action, form.remark, viewer))) {
            return ending(found, model);
        }
        Flash.success(redirect, "meeting.is-done");
        return "redirect:/meetings/" + found.meetingId();
    }

    private static String ending(ActionRow action, Model model) {
        model.addAttribute("page", new MeetingPages.Ending(action));
        return "meeting/done";
    }
}
