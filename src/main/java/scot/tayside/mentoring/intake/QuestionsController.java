package scot.tayside.mentoring.intake;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;

/** One part of the referral form at a time. */
@Controller
@RequestMapping("/referrals/new/{section}")
class QuestionsController {

    private final Intake intake;
    private final IntakePages pages;

    QuestionsController(Intake intake, IntakePages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    /** What is wrong is said of a part that was filled in before, not of one that is still empty. */
    @GetMapping
    String form(@PathVariable String section, Viewer viewer, Model model) {
        Section part = Section.named(section, viewer);
        Begun begun = intake.begun(viewer);
        return page(part, begun, begun.kept().containsKey(part), viewer, model);
    }

    @PostMapping
    String keep(
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            Model model) {
        Section part = Section.named(section, viewer);
        intake.keep(part, typed, viewer);
        Begun begun = intake.begun(viewer);
        return begun.problems(part).isEmpty() ? "redirect:/referrals/new" : page(part, begun, true, viewer, model);
    }

    private String page(Section part, Begun begun, boolean saysWhatIsWrong, Viewer viewer, Model model) {
        model.addAttribute("form", begun.form());
        if (saysWhatIsWrong) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", begun.only(part));
        }
        model.addAttribute("page", pages.section(part, viewer));
        return "intake/section";
    }
}
