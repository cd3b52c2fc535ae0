package scot.tayside.mentoring.voice;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Writes quotes and case studies down, and changes them. */
@Controller
@RequestMapping("/quotes")
class WordsController {

    private static final String DRAFT = "voice/new";

    private final Voices voices;
    private final VoiceQueries queries;
    private final Drafts drafts;
    private final Clock clock;

    WordsController(Voices voices, VoiceQueries queries, Drafts drafts, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    String writing(Viewer viewer, Model model) {
        boolean restored = drafts.restore(DRAFT, new VoiceForm(), model, viewer).isPresent();
        return page(null, restored, viewer, model);
    }

    @PostMapping("/new")
    String write(
            @Valid @ModelAttribute("form") VoiceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ReferralId referral = referral(form, viewer, errors);
        Optional<VoiceId> written = Attempt.making(errors, () -> voices.write(form.toCommand(referral), viewer));
        if (written.isEmpty()) {
            return page(null, false, viewer, model);
        }
        drafts.discard(DRAFT, viewer);
        Flash.success(redirect, "voice.is-written");
        return "redirect:/quotes/" + written.get();
    }

    @PostMapping("/new/discard")
    String discard(Viewer viewer) {
        drafts.discard(DRAFT, viewer);
        return "redirect:/quotes/new";
    }

    @GetMapping("/{id}/edit")
    String editing(@PathVariable VoiceId id, Viewer viewer, Model model) {
        Testimony testimony = voices.visible(id, viewer);
        String referral = queries.written(id, LocalDate.now(clock)).referralReference();
        model.addAttribute("form", VoiceForm.of(testimony.facts(), testimony.version(), referral));
        return page(id, false, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable VoiceId id,
            @Valid @ModelAttribute("form") VoiceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        voices.visible(id, viewer);
        ReferralId referral = referral(form, viewer, errors);
        if (Attempt.refused(errors, () -> voices.edit(id, form.version, form.toCommand(referral), viewer))) {
            return page(id, false, viewer, model);
        }
        Flash.success(redirect, "voice.is-changed");
        return "redirect:/quotes/" + id;
    }

    private @Nullable ReferralId referral(VoiceForm form, Viewer viewer, Errors errors) {
        ReferralId found = form.referral == null
                ? null
                : queries.referral(form.referral, viewer).orElse(null);
        form.check(found, viewer, errors);
        return found;
    }

    private String page(@Nullable VoiceId changes, boolean restored, Viewer viewer, Model model) {
        model.addAttribute("page", VoiceFormPage.of(changes, restored, LocalDate.now(clock), viewer));
        return "voice/form";
    }
}
