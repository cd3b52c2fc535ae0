package scot.tayside.mentoring.leave;

import jakarta.validation.Valid;
import java.util.NoSuchElementException;
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
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Who looks after a mentee while their mentor is away. */
@Controller
@RequestMapping("/leave/{mentor}/{leave}/cover/{referral}")
class CoverController {

    private final Leaves leaves;
    private final LeaveQueries queries;
    private final Mentors mentors;

    CoverController(Leaves leaves, LeaveQueries queries, Mentors mentors) {
        this.leaves = leaves;
        this.queries = queries;
        this.mentors = mentors;
    }

    @GetMapping
    String covering(
            @PathVariable MentorId mentor,
            @PathVariable UUID leave,
            @PathVariable UUID referral,
            @ModelAttribute("form") CoverForm form,
            Viewer viewer,
            Model model) {
        LeavePages.Covering page = covering(mentor, leave, referral, viewer);
        form.show(page.mentee().cover());
        model.addAttribute("page", page);
        return "leave/cover";
    }

    @PostMapping
    String cover(
            @PathVariable MentorId mentor,
            @PathVariable UUID leave,
            @PathVariable UUID referral,
            @Valid @ModelAttribute("form") CoverForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        LeavePages.Covering page = covering(mentor, leave, referral, viewer);
        if (Attempt.refused(errors, () -> leaves.cover(leave, page.mentee(), form.cover, viewer))) {
            model.addAttribute("page", page);
            return "leave/cover";
        }
        Flash.success(redirect, "leave.is-covered");
        return "redirect:/leave/" + mentor;
    }

    private LeavePages.Covering covering(MentorId mentor, UUID leave, UUID referral, Viewer viewer) {
        MentorHead head = mentors.head(mentor, viewer);
        MenteeLeft mentee = queries.mentees(mentor, viewer).stream()
                .filter(each ->
                        each.leaveId().equals(leave) && each.referralId().equals(referral))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such mentee of this mentor"));
        return new LeavePages.Covering(head, queries.leave(mentor, leave), mentee);
    }
}
