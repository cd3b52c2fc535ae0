package scot.tayside.mentoring.safety;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** A step that is little more than a text: its title, what is asked for, where it is sent, the page it belongs to and what that is about. */
public record Step(
        String title, String label, String url, String home, String about, List<Option> outcomes, boolean dated) {

    public static Step of(String title, String label, String home, String name, String about) {
        return new Step(title, label, home + "/" + name, home, about, List.of(), false);
    }

    public Step asking(List<Option> answers) {
        return new Step(title, label, url, home, about, answers, dated);
    }

    public Step askingForADay() {
        return new Step(title, label, url, home, about, outcomes, true);
    }

    public String page(Model model) {
        model.addAttribute("page", this);
        return "safety/step";
    }

    /** Leads home once it is taken, and to the same page with what was typed if it is refused. */
    public String take(Errors errors, Runnable action, String taken, Model model, RedirectAttributes redirect) {
        if (Attempt.refused(errors, action)) {
            return page(model);
        }
        Flash.success(redirect, taken);
        return "redirect:" + home;
    }
}
