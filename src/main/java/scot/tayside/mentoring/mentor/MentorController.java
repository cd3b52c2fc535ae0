package scot.tayside.mentoring.mentor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

@Controller
@RequestMapping("/mentors")
class MentorController {

    private final Mentors mentors;
    private final MentorQueries queries;
    private final MentorPageQueries pages;
    private final Clock clock;

    MentorController(Mentors mentors, MentorQueries queries, MentorPageQueries pages, Clock clock) {
        this.mentors = mentors;
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") MentorFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "name", "type", "status", "caseload", "pvg");
        model.addAttribute("page", new MentorList(queries.list(filter, viewer, paging, LocalDate.now(clock))));
        return "mentor/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable MentorId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(queries.head(id, viewer), viewer, LocalDate.now(clock)));
        return "mentor/page";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") MentorForm form, Viewer viewer, Model model) {
        return formPage(null, viewer, model);
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") MentorForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<PersonId> person = person(form, errors, null, viewer);
        checkChoices(form, errors, null, viewer);
        Optional<MentorId> made = Attempt.making(errors, () -> mentors.register(form.toDetails(person), viewer));
        if (made.isEmpty()) {
            return formPage(null, viewer, model);
        }
        Flash.success(redirect, "mentor.registered");
        return "redirect:/mentors/" + made.get();
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable MentorId id, Viewer viewer, Model model) {
        MentorHead head = queries.head(id, viewer);
        MentorForm form = pages.form(id);
        form.person = viewer.is(Role.MANAGER) ? form.person : null;
        model.addAttribute("form", form);
        return formPage(head, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable MentorId id,
            @Valid @ModelAttribute("form") MentorForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = queries.head(id, viewer);
        Optional<PersonId> person = person(form, errors, id, viewer);
        checkChoices(form, errors, id, viewer);
        if (Attempt.refused(errors, () -> mentors.change(id, form.toDetails(person), form.version, viewer))) {
            return formPage(head, viewer, model);
        }
        Flash.success(redirect, "mentor.changed");
        return "redirect:/mentors/" + id;
    }

    private String formPage(@Nullable MentorHead head, Viewer viewer, Model model) {
        MentorId id = head == null ? null : head.id();
        model.addAttribute("page", MentorFormPage.of(head, queries.accounts(id, viewer), viewer));
        return "mentor/form";
    }

    /** Who was once supported is known to managers only; whatever others post leaves it as it was. */
    private Optional<PersonId> person(MentorForm form, Errors errors, @Nullable MentorId id, Viewer viewer) {
        if (!viewer.is(Role.MANAGER)) {
            return id == null ? Optional.empty() : queries.formerMentee(id);
        }
        Optional<PersonId> person = Optional.ofNullable(form.person).flatMap(it -> queries.person(it, id, viewer));
        if (form.person != null && person.isEmpty()) {
            errors.rejectValue("person", "mentor.no-such-person");
        }
        return person;
    }

    /** A list offers what there is; whatever else is posted was not chosen from it. */
    private void checkChoices(MentorForm form, Errors errors, @Nullable MentorId id, Viewer viewer) {
        MentorFormPage page = MentorFormPage.of(null, queries.accounts(id, viewer), viewer);
        if (form.organisation != null && !offers(page.organisations(), form.organisation)) {
            errors.rejectValue(
                    "organisation",
                    "mentor.other-organisation",
                    new Object[] {viewer.organisation().title()},
                    "");
        }
        if (form.account != null && !offers(page.accounts(), form.account)) {
            errors.rejectValue("account", "mentor.account-taken");
        }
    }

    private static boolean offers(List<Option> options, Object chosen) {
        return options.stream().anyMatch(option -> option.value().equals(chosen.toString()));
    }
}
