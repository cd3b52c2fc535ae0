package scot.tayside.mentoring.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Logs contacts and corrects them. */
@Controller
@RequestMapping("/contacts")
class LogController {

    private final Contacts contacts;
    private final ContactQueries queries;
    private final RiskFlags flags;
    private final Access access;
    private final Clock clock;

    LogController(Contacts contacts, ContactQueries queries, RiskFlags flags, Access access, Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.flags = flags;
        this.access = access;
        this.clock = clock;
    }

    /** Without a referral, the person is chosen first. */
    @GetMapping(path = "/new", params = "!referral")
    String choosing(
            @ModelAttribute("filter") MenteeFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", new MenteeList(queries.mentees(filter, viewer, Paging.of(request, "name"))));
        return "contact/choose";
    }

    @GetMapping(path = "/new", params = "referral")
    String logging(
            @RequestParam ReferralId referral,
            @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        List<Option> mentors = queries.mentors(referral);
        if (form.heldOn == null) {
            form.heldOn = LocalDate.now(clock);
        }
        if (form.kind != null && form.minutes == null) {
            form.minutes = queries.usualMinutes(referral, form.kind).orElse(null);
        }
        form.attendance = Attendance.ATTENDED;
        if (form.mentor == null && !mentors.isEmpty()) {
            form.mentor = UUID.fromString(mentors.get(0).value());
        }
        return form(referral, viewer, model);
    }

    @PostMapping("/new")
    String log(
            @RequestParam ReferralId referral,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ContactSubject subject = subject(referral, viewer);
        form.check(contacts.loggable(referral), errors);
        if (Attempt.refused(errors, () -> contacts.log(referral, form.toCommand(), viewer))) {
            return form(referral, viewer, model);
        }
        announce(form, redirect);
        return "redirect:" + subject.home();
    }

    @GetMapping("/{id}/edit")
    String correcting(@PathVariable ContactId id, Viewer viewer, Model model) {
        Contact contact = contacts.correctable(id, viewer);
        model.addAttribute("form", ContactForm.of(contact));
        return correction(contact, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String correct(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Contact contact = contacts.correctable(id, viewer);
        form.check(contacts.loggable(contact.referral()), errors);
        if (Attempt.refused(errors, () -> contacts.correct(id, form.version, form.toCommand(), viewer))) {
            return correction(contact, viewer, model);
        }
        Flash.success(redirect, "contact.is-corrected");
        return "redirect:/contacts/" + id;
    }

    private String form(ReferralId referral, Viewer viewer, Model model) {
        return page(referral, "/contacts/new?referral=" + referral, null, viewer, model);
    }

    private String correction(Contact contact, Viewer viewer, Model model) {
        return page(contact.referral(), "/contacts/" + contact.id() + "/edit", contact.id(), viewer, model);
    }

    private String page(ReferralId referral, String action, @Nullable ContactId corrects, Viewer viewer, Model model) {
        ContactSubject subject = subject(referral, viewer);
        model.addAttribute(
                "page",
                new ContactFormPage(
                        subject,
                        action,
                        queries.mentors(referral),
                        !viewer.is(Role.MENTOR),
                        flags.standing(subject.personId()),
                        corrects));
        return "contact/form";
    }

    private ContactSubject subject(ReferralId referral, Viewer viewer) {
        access.toReferral(referral.value(), viewer);
        return queries.subject(referral);
    }

    private static void announce(ContactForm form, RedirectAttributes redirect) {
        if (form.attendance.isOnlyTried()) {
            Flash.success(redirect, "contact.is-logged-tried", form.kind.title(), form.heldOn);
        } else if (form.attendance.isAbsence() && !Boolean.TRUE.equals(form.referrerTold)) {
            Flash.warning(redirect, "contact.is-logged-tell-referrer", form.kind.title(), form.heldOn);
        } else {
            Flash.success(redirect, "contact.is-logged", form.kind.title(), form.heldOn);
        }
    }
}
