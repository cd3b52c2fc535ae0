package scot.tayside.mentoring.review;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.draft.Draft;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Fills in an assessment or review, in one sitting or several. */
@Controller
@RequestMapping("/reviews/new")
class FormController {

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final ReviewAccess access;
    private final Drafts drafts;
    private final Clock clock;

    FormController(Reviews reviews, ReviewQueries queries, ReviewAccess access, Drafts drafts, Clock clock) {
        this.reviews = reviews;
        this.queries = queries;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam("case") CaseId mentee, @RequestParam ReviewKind kind, Viewer viewer, Model model) {
        Occasion occasion = occasion(mentee, kind, viewer);
        occasion.requirePossible();
        ReviewForm form = new ReviewForm();
        Optional<Draft> draft = drafts.restore(Reviews.draftKey(mentee, kind), form, model, viewer);
        if (draft.isEmpty()) {
            form.open(occasion);
        }
        form.buildOn(occasion);
        if (form.asked) {
            form.settle(occasion);
        }
        return page(
                form.asked ? "review/form" : "review/mentee",
                occasion,
                form,
                draft.map(Draft::savedAt).orElse(null),
                model);
    }

    @PostMapping
    String complete(
            @RequestParam("case") CaseId mentee,
            @RequestParam ReviewKind kind,
            @Valid @ModelAttribute("form") ReviewForm form,
            Errors errors,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Occasion occasion = occasion(mentee, kind, viewer);
        form.check(occasion, errors);
        Optional<ReviewId> completed = Attempt.making(errors, () -> reviews.complete(form.command(occasion), viewer));
        if (completed.isEmpty()) {
            drafts.keep(Reviews.draftKey(mentee, kind), typed, viewer);
            Occasion now = reviews.occasion(mentee, kind);
            form.buildOn(now);
            return page("review/form", now, form, null, model);
        }
        Flash.success(redirect, "review.completed", kind.title());
        return "redirect:/reviews/" + completed.get();
    }

    /** The mentee has answered: the form of both opens, with the mentor's fields on it. */
    @PostMapping(params = "next")
    String answered(
            @RequestParam("case") CaseId mentee,
            @RequestParam ReviewKind kind,
            @ModelAttribute("form") ReviewForm form,
            Errors errors,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            Model model) {
        Occasion occasion = occasion(mentee, kind, viewer);
        boolean complete = !form.isMenteeStillToAnswer(occasion, errors);
        drafts.keep(Reviews.draftKey(mentee, kind), asked(typed, complete), viewer);
        return complete ? form(mentee, kind) : page("review/mentee", occasion, form, null, model);
    }

    /** Back to what the mentee is asked; nothing typed is lost. */
    @PostMapping(params = "again")
    String again(
            @RequestParam("case") CaseId mentee,
            @RequestParam ReviewKind kind,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer) {
        occasion(mentee, kind, viewer);
        drafts.keep(Reviews.draftKey(mentee, kind), asked(typed, false), viewer);
        return form(mentee, kind);
    }

    private static MultiValueMap<String, String> asked(MultiValueMap<String, String> typed, boolean asked) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(typed);
        kept.set("asked", Boolean.toString(asked));
        return kept;
    }

    private static String form(CaseId mentee, ReviewKind kind) {
        return "redirect:/reviews/new?case=" + mentee + "&kind=" + kind;
    }

    @PostMapping(params = "later")
    String keep(
            @RequestParam("case") CaseId mentee,
            @RequestParam ReviewKind kind,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            RedirectAttributes redirect) {
        occasion(mentee, kind, viewer);
        drafts.keep(Reviews.draftKey(mentee, kind), typed, viewer);
        Flash.success(redirect, "review.kept");
        return "redirect:/reviews";
    }

    @PostMapping(params = "discard")
    String discard(
            @RequestParam("case") CaseId mentee,
            @RequestParam ReviewKind kind,
            Viewer viewer,
            RedirectAttributes redirect) {
        occasion(mentee, kind, viewer);
        drafts.discard(Reviews.draftKey(mentee, kind), viewer);
        Flash.success(redirect, "review.discarded");
        return form(mentee, kind);
    }

    private Occasion occasion(CaseId mentee, ReviewKind kind, Viewer viewer) {
        Occasion occasion = reviews.occasion(mentee, kind);
        access.require(occasion.mentee().referral().value(), viewer);
        return occasion;
    }

    private String page(String view, Occasion occasion, ReviewForm form, @Nullable Instant draftSavedAt, Model model) {
        LocalDateTime savedAt = draftSavedAt == null ? null : LocalDateTime.ofInstant(draftSavedAt, clock.getZone());
        model.addAttribute(
                "page", FormPage.of(occasion, queries.mentee(occasion.mentee().id()), form, savedAt));
        return view;
    }
}
