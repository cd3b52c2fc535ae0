package scot.tayside.mentoring.voice;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Records consent, and that it was withdrawn. */
@Controller
@RequestMapping("/quotes/{id}")
class ConsentController {

    private final Voices voices;
    private final VoiceQueries queries;
    private final UseQueries uses;
    private final Clock clock;

    ConsentController(Voices voices, VoiceQueries queries, UseQueries uses, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/consent")
    String consenting(@PathVariable VoiceId id, Viewer viewer, Model model) {
        Standing standing = voices.visible(id, viewer).standing();
        String note = queries.written(id, LocalDate.now(clock)).consentNote();
        model.addAttribute("form", ConsentForm.of(standing, note, LocalDate.now(clock)));
        return page(id, "voice/consent", viewer, model);
    }

    @PostMapping("/consent")
    String consent(
            @PathVariable VoiceId id,
            @Valid @ModelAttribute("form") ConsentForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String page = page(id, "voice/consent", viewer, model);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> voices.consent(id, form.toCommand(), viewer))) {
            return page;
        }
        Flash.success(redirect, "voice.is-consented");
        return "redirect:/quotes/" + id;
    }

    @GetMapping("/withdraw")
    String withdrawing(
            @PathVariable VoiceId id, @ModelAttribute("form") WithdrawalForm form, Viewer viewer, Model model) {
        form.on = LocalDate.now(clock);
        return page(id, "voice/withdraw", viewer, model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable VoiceId id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String page = page(id, "voice/withdraw", viewer, model);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> voices.withdraw(id, form.on, form.reason, viewer))) {
            return page;
        }
        Flash.success(redirect, "voice.is-now-withdrawn");
        return "redirect:/quotes/" + id;
    }

    private String page(VoiceId id, String view, Viewer viewer, Model model) {
        queries.requireVisible(id, viewer);
        model.addAttribute("page", new ConsentPage(queries.written(id, LocalDate.now(clock)), uses.uses(id)));
        return view;
    }
}
