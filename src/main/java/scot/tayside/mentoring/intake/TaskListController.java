package scot.tayside.mentoring.intake;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Where a referral begins and ends: the list of its parts, the look at all answers, the sending. */
@Controller
@RequestMapping("/referrals/new")
class TaskListController {

    private final Intake intake;
    private final IntakePages pages;

    TaskListController(Intake intake, IntakePages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", pages.list(intake.begun(viewer), viewer));
        return "intake/list";
    }

    @GetMapping("/check")
    String check(Viewer viewer, Model model) {
        return check(intake.begun(viewer), viewer, model);
    }

    /** Whatever comes with the sending is kept first, so that nothing is lost when it is refused. */
    @PostMapping
    String send(
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        intake.keepAll(typed, viewer);
        Begun begun = intake.begun(typed, viewer);
        begun.form().checkWho(begun.errors(), begun.people());
        Optional<ReferralId> sent = Attempt.making(begun.errors(), () -> intake.send(begun.form(), viewer));
        if (sent.isEmpty()) {
            return check(begun, viewer, model);
        }
        Flash.success(redirect, viewer.is(Role.REFERRER) ? "intake.done.send" : "intake.done.key-in");
        return "redirect:/referrals/" + sent.get();
    }

    @PostMapping("/discard")
    String discard(Viewer viewer, RedirectAttributes redirect) {
        intake.discard(viewer);
        Flash.success(redirect, "intake.done.discard");
        return "redirect:/referrals/new";
    }

    private String check(Begun begun, Viewer viewer, Model model) {
        model.addAttribute("form", begun.form());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", begun.errors());
        model.addAttribute("page", pages.check(begun, viewer));
        return "intake/check";
    }
}
