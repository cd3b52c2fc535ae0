package scot.tayside.mentoring.contact;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** Logs one entry for several mentees of a mentor, and corrects it for all of them. */
@Controller
@RequestMapping("/contacts")
class TogetherController {

    private final Contacts contacts;
    private final TogetherQueries queries;
    private final Clock clock;

    TogetherController(Contacts contacts, TogetherQueries queries, Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/together")
    String logging(
            @RequestParam(required = false) @Nullable MentorId mentor,
            @ModelAttribute("form") TogetherForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        List<Option> mentors = queries.mentors(viewer);
        Optional<MentorId> whose = whose(mentor, mentors);
        List<MenteeRow> mentees =
                whose.map(chosen -> queries.mentees(chosen, viewer)).orElse(List.of());
        form.heldOn = LocalDate.now(clock);
        form.kind = ContactKind.GROUP;
        form.offer(mentees);
        return page(form, mentees, mentors, whose.orElse(null), model);
    }

    @PostMapping("/together")
    String log(
            @RequestParam MentorId mentor,
            @Valid @ModelAttribute("form") TogetherForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        List<Option> mentors = queries.mentors(viewer);
        MentorId whose = whose(mentor, mentors).orElseThrow();
        List<MenteeRow> mentees = queries.mentees(whose, viewer);
        form.requireOnly(mentees);
        form.check(contacts, errors);
        if (Attempt.refused(errors, () -> contacts.logTogether(form.commands(whose), viewer))) {
            return page(form, mentees, mentors, whose, model);
        }
        Flash.success(redirect, "contact.are-logged", form.commands(whose).size());
        return "redirect:/contacts";
    }

    @GetMapping("/{id}/together")
    String correcting(@PathVariable ContactId id, Viewer viewer, Model model) {
        List<Contact> logged = logged(id, viewer);
        TogetherForm form = TogetherForm.of(logged);
        model.addAttribute("form", form);
        return correction(id, form, logged, model);
    }

    @PostMapping("/{id}/together")
    String correct(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") TogetherForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        List<Contact> logged = logged(id, viewer);
        List<ContactId> theirs = logged.stream().map(Contact::id).toList();
        if (!form.people.stream().allMatch(member -> theirs.contains(member.contact()))) {
            throw new NoSuchElementException("not of this entry");
        }
        form.check(contacts, errors);
        if (Attempt.refused(errors, () -> contacts.correctTogether(form.corrections(), viewer))) {
            return correction(id, form, logged, model);
        }
        Flash.success(redirect, "contact.are-corrected", form.people.size());
        return "redirect:/contacts/" + id;
    }

    /** The mentor asked for, or the only one there is. */
    private static Optional<MentorId> whose(@Nullable MentorId asked, List<Option> mentors) {
        if (asked == null) {
            return mentors.size() == 1 ? Optional.of(MentorId.of(mentors.get(0).value())) : Optional.empty();
        }
        if (mentors.stream().noneMatch(option -> option.value().equals(asked.toString()))) {
            throw new NoSuchElementException("somebody else’s mentees");
        }
        return Optional.of(asked);
    }

    private List<Contact> logged(ContactId one, Viewer viewer) {
        List<Contact> logged = queries.logged(one, viewer).stream()
                .map(contact -> contacts.correctable(contact, viewer))
                .toList();
        if (logged.isEmpty()) {
            throw new NoSuchElementException("no entry for several");
        }
        return logged;
    }

    private static String page(
            TogetherForm form, List<MenteeRow> mentees, List<Option> mentors, @Nullable MentorId whose, Model model) {
        String action = whose == null || mentees.isEmpty() ? null : "/contacts/together?mentor=" + whose;
        model.addAttribute("page", new TogetherPage(TogetherPage.names(form, mentees), mentors, action, null));
        return "contact/together";
    }

    private String correction(ContactId id, TogetherForm form, List<Contact> logged, Model model) {
        List<MenteeRow> people = queries.people(logged.stream().map(Contact::id).toList());
        String action = "/contacts/" + id + "/together";
        model.addAttribute("page", new TogetherPage(TogetherPage.names(form, people), List.of(), action, id));
        return "contact/together";
    }
}
