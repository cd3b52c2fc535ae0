package scot.tayside.mentoring.feedback;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The questions, for whoever has a key to them; no account is needed.
 *
 * <p>Whether a key was never given, has been used or is too old, nobody is told: the answer is the same.
 */
@Controller
@RequestMapping("/feedback")
class AnswerController {

    private final Requests requests;

    AnswerController(Requests requests) {
        this.requests = requests;
    }

    /** Looking changes nothing: mail programs follow links before people do. */
    @GetMapping("/{key}")
    String questions(
            @PathVariable Key key, @ModelAttribute("form") AnswerForm form, HttpServletResponse response, Model model) {
        return page(key, response, model);
    }

    @PostMapping("/{key}")
    String answer(
            @PathVariable Key key,
            @Valid @ModelAttribute("form") AnswerForm form,
            Errors errors,
            HttpServletResponse response,
            Model model) {
        form.check(errors);
        if (errors.hasErrors() || !requests.answer(key, form.toAnswer())) {
            return page(key, response, model);
        }
        return "redirect:/feedback/thank-you";
    }

    @GetMapping("/thank-you")
    String thanks() {
        return "feedback/thanks";
    }

    private String page(Key key, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<Feedback> open = requests.opened(key);
        if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "feedback/over";
        }
        model.addAttribute("page", new AnswerPage(key.text(), requests.closed(open.get())));
        return "feedback/questions";
    }
}
