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

/** Lets a second person check that nobody can be recognised. */
@Controller
@RequestMapping("/quotes/{id}/check")
class CheckController {

    private final Voices voices;
    private final VoiceQueries queries;
    private final TraceSearch traces;
    private final Clock clock;

    CheckController(Voices voices, VoiceQueries queries, TraceSearch traces, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.traces = traces;
        this.clock = clock;
    }

    @GetMapping
    String checking(@PathVariable VoiceId id, @ModelAttribute("form") CheckForm form, Viewer viewer, Model model) {
        Testimony testimony = voices.visible(id, viewer);
        form.version = testimony.version();
        return page(testimony, viewer, model);
    }

    @PostMapping
    String check(
            @PathVariable VoiceId id,
            @Valid @ModelAttribute("form") CheckForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String page = page(voices.visible(id, viewer), viewer, model);
        form.check(errors);
        if (Attempt.refused(errors, () -> voices.check(id, form.version, form.result, form.remark, viewer))) {
            return page;
        }
        Flash.success(redirect, form.result == CheckResult.PASSED ? "voice.is-passed" : "voice.is-sent-back");
        return "redirect:/quotes/" + id;
    }

    private String page(Testimony testimony, Viewer viewer, Model model) {
        VoicePage.Written voice = queries.written(testimony.id(), LocalDate.now(clock));
        model.addAttribute(
                "page",
                new CheckPage(voice, testimony.isBy(viewer.id()), traces.in(voice.text()), traces.in(voice.source())));
        return "voice/check";
    }
}
