package scot.tayside.mentoring.vetting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The code of conduct: its versions, who has not signed, and the page on which mentors sign. */
@Controller
@RequestMapping("/vetting/conduct")
class ConductController {

    private final Vetting vetting;
    private final VettingQueries queries;
    private final Mentors mentors;
    private final Clock clock;

    ConductController(Vetting vetting, VettingQueries queries, Mentors mentors, Clock clock) {
        this.vetting = vetting;
        this.queries = queries;
        this.mentors = mentors;
        this.clock = clock;
    }

    @GetMapping
    String versions(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new VettingPages.Versions(
                        queries.versions(),
                        queries.unsigned(viewer, Paging.of(request, "name")),
                        viewer.is(Role.MANAGER)));
        return "vetting/versions";
    }

    @GetMapping("/new")
    String issuing(@ModelAttribute("form") ConductForm form, Model model) {
        queries.current().ifPresent(current -> form.words = current.words());
        return "vetting/issue";
    }

    @PostMapping("/new")
    String issue(
            @Valid @ModelAttribute("form") ConductForm form,
            Errors errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> vetting.issue(form.words, form.signBy, viewer))) {
            return "vetting/issue";
        }
        Flash.success(redirect, "vetting.is-issued");
        return "redirect:/vetting/conduct";
    }

    @GetMapping("/sign")
    String read(Viewer viewer, Model model) {
        MentorId mentor = own(viewer);
        VettingPages.Version current = queries.current().orElse(null);
        LocalDate signedOn = queries.signatures(mentor).stream()
                .filter(each -> current != null && each.version() == current.number())
                .map(VettingPages.Signature::signedOn)
                .findFirst()
                .orElse(null);
        model.addAttribute("page", new VettingPages.Reading(current, signedOn));
        return "vetting/read";
    }

    @PostMapping("/sign")
    String sign(Viewer viewer, RedirectAttributes redirect) {
        vetting.sign(own(viewer), LocalDate.now(clock));
        Flash.success(redirect, "vetting.is-signed");
        return "redirect:/vetting/conduct/sign";
    }

    private MentorId own(Viewer viewer) {
        return mentors.ofUser(viewer.id())
                .orElseThrow(() -> new NoSuchElementException("no mentor signs in with this account"));
    }
}
