package scot.tayside.mentoring.vetting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** A mentor's references and signatures. */
@Controller
@RequestMapping("/vetting/{mentor}")
class VettingController {

    private final Vetting vetting;
    private final VettingQueries queries;
    private final Mentors mentors;
    private final Clock clock;

    VettingController(Vetting vetting, VettingQueries queries, Mentors mentors, Clock clock) {
        this.vetting = vetting;
        this.queries = queries;
        this.mentors = mentors;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.head(mentor, viewer);
        model.addAttribute(
                "page",
                new VettingPages.One(
                        head,
                        queries.references(mentor),
                        queries.signatures(mentor),
                        queries.current().orElse(null)));
        return "vetting/page";
    }

    @GetMapping("/references/new")
    String asking(@PathVariable MentorId mentor, @ModelAttribute("form") AskForm form, Viewer viewer, Model model) {
        form.askedOn = LocalDate.now(clock);
        return asking(mentors.head(mentor, viewer), model);
    }

    @PostMapping("/references/new")
    String ask(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") AskForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        if (Attempt.refused(errors, () -> vetting.ask(mentor, form.role, form.askedOn))) {
            return asking(head, model);
        }
        return done(mentor, "vetting.is-asked", redirect);
    }

    @GetMapping("/references/{reference}")
    String receiving(
            @PathVariable MentorId mentor,
            @PathVariable UUID reference,
            @ModelAttribute("form") ReceiveForm form,
            Viewer viewer,
            Model model) {
        form.receivedOn = LocalDate.now(clock);
        return receiving(mentors.head(mentor, viewer), queries.reference(mentor, reference), model);
    }

    @PostMapping("/references/{reference}")
    String receive(
            @PathVariable MentorId mentor,
            @PathVariable UUID reference,
            @Valid @ModelAttribute("form") ReceiveForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        VettingPages.ReferenceRow row = queries.reference(mentor, reference);
        if (Attempt.refused(errors, () -> vetting.receive(mentor, reference, form.receivedOn, form.satisfactory))) {
            return receiving(head, row, model);
        }
        return done(mentor, "vetting.is-received", redirect);
    }

    @GetMapping("/conduct")
    String signing(@PathVariable MentorId mentor, @ModelAttribute("form") SignForm form, Viewer viewer, Model model) {
        form.signedOn = LocalDate.now(clock);
        return signing(mentors.head(mentor, viewer), model);
    }

    @PostMapping("/conduct")
    String sign(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") SignForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        if (Attempt.refused(errors, () -> vetting.sign(mentor, form.signedOn))) {
            return signing(head, model);
        }
        return done(mentor, "vetting.is-signed", redirect);
    }

    private static String done(MentorId mentor, String code, RedirectAttributes redirect) {
        Flash.success(redirect, code);
        return "redirect:/vetting/" + mentor;
    }

    private static String asking(MentorHead head, Model model) {
        model.addAttribute("page", new VettingPages.Asking(head, Option.of(RefereeRole.values(), RefereeRole::title)));
        return "vetting/ask";
    }

    private static String receiving(MentorHead head, VettingPages.ReferenceRow row, Model model) {
        model.addAttribute("page", new VettingPages.Receiving(head, row, VettingPages.YES_NO));
        return "vetting/receive";
    }

    private String signing(MentorHead head, Model model) {
        model.addAttribute(
                "page", new VettingPages.Signing(head, queries.current().orElse(null)));
        return "vetting/sign";
    }
}
