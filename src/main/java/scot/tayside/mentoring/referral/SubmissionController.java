package scot.tayside.mentoring.referral;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.draft.Draft;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** The form on which a team asks for a service, kept while it is being filled in. */
@Controller
@RequestMapping("/referrals/new")
class SubmissionController {

    private static final String DRAFT = "referral/new";

    private final Submissions submissions;
    private final ServiceQueries services;
    private final Lookalikes lookalikes;
    private final Drafts drafts;
    private final Clock clock;

    SubmissionController(
            Submissions submissions, ServiceQueries services, Lookalikes lookalikes, Drafts drafts, Clock clock) {
        this.submissions = submissions;
        this.services = services;
        this.lookalikes = lookalikes;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        ReferralForm form = new ReferralForm();
        form.begin(viewer, LocalDate.now(clock));
        LocalDateTime keptAt = drafts.restore(DRAFT, form, model, viewer)
                .map(Draft::savedAt)
                .map(moment -> LocalDateTime.ofInstant(moment, clock.getZone()))
                .orElse(null);
        model.addAttribute("page", SubmissionPage.of(viewer, services.places(), people(form, viewer), keptAt));
        return "referral/new";
    }

    @PostMapping
    String submit(
            @Valid @ModelAttribute("form") ReferralForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        LocalDate today = LocalDate.now(clock);
        form.check(errors, viewer, today);
        form.candidacy(viewer, today).ifPresent(candidacy -> checkCriteria(candidacy, errors));
        List<Lookalike> people = people(form, viewer);
        form.checkWho(errors, people);
        Optional<ReferralId> submitted =
                Attempt.making(errors, () -> submissions.submit(form.toCommand(viewer, today), form.whom(), viewer));
        if (submitted.isEmpty()) {
            model.addAttribute("page", SubmissionPage.of(viewer, services.places(), people, null));
            return "referral/new";
        }
        drafts.discard(DRAFT, viewer);
        Flash.success(redirect, viewer.is(Role.REFERRER) ? "referral.done.submit" : "referral.done.key-in");
        return "redirect:/referrals/" + submitted.get();
    }

    @PostMapping("/discard")
    String discard(Viewer viewer, RedirectAttributes redirect) {
        drafts.discard(DRAFT, viewer);
        Flash.success(redirect, "referral.done.discard");
        return "redirect:/referrals/new";
    }

    private void checkCriteria(Candidacy candidacy, Errors errors) {
        EligibilityRule.shortfalls(candidacy, services.offer(candidacy.service(), candidacy.area()))
                .forEach(shortfall -> Attempt.reject(errors, shortfall.field(), shortfall.unmet()));
    }

    private List<Lookalike> people(ReferralForm form, Viewer viewer) {
        return form.names() ? lookalikes.of(form.firstName, form.lastName, form.dateOfBirth, viewer) : List.of();
    }
}
