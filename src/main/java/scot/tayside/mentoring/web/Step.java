package scot.tayside.mentoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A step that is little more than a text: its title, what the text {@code text} is to say, where it is sent, the page it
 * belongs to, what that is about, and what is asked for besides.
 */
public record Step(
        String title,
        String label,
        String url,
        String home,
        String about,
        @Nullable Choice choice,
        boolean dated) {

    /** One of these, for a field of the form. */
    public record Choice(String field, String label, List<Option> options) {}

    public static Step of(String title, String label, String home, String name, String about) {
        return new Step(title, label, home + "/" + name, home, about, null, false);
    }

    public Step asking(String field, String question, List<Option> options) {
        return new Step(title, label, url, home, about, new Choice(field, question, options), dated);
    }

    /** The day of the next review, {@code reviewOn}. */
    public Step askingForADay() {
        return new Step(title, label, url, home, about, choice, true);
    }

    public String page(Model model) {
        model.addAttribute("page", this);
        return "web/step";
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
