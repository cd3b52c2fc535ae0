package scot.tayside.mentoring.cases;

import jakarta.validation.Valid;
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

/** What a case owes on the way: a joint meeting or a reason for none. */
@Controller
@RequestMapping("/cases/{id}")
class SupportController {

    private final Cases cases;
    private final CasePages pages;

    SupportController(Cases cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/joint-meeting")
    String waiving(@PathVariable CaseId id, @ModelAttribute("form") WaiverForm form, Viewer viewer, Model model) {
        return step("cases/joint-meeting", id, viewer, model);
    }

    @PostMapping("/joint-meeting")
    String waive(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") WaiverForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> cases.waiveJointMeeting(id, form.reason, viewer))) {
            return step("cases/joint-meeting", id, viewer, model);
        }
        Flash.success(redirect, "cases.joint-meeting-is-waived");
        return "redirect:/cases/" + id;
    }

    private String step(String view, CaseId id, Viewer viewer, Model model) {
        model.addAttribute("page", StepPage.of(pages.file(id, viewer)));
        return view;
    }
}
