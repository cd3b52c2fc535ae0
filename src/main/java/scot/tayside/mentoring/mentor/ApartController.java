package scot.tayside.mentoring.mentor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

@Controller
@RequestMapping("/mentors/{id}/apart")
class ApartController {

    /** What the form to set somebody apart offers. */
    record ApartPage(MentorHead mentor, List<Option> reasons) {}

    private final Mentors mentors;
    private final MentorQueries queries;

    ApartController(Mentors mentors, MentorQueries queries) {
        this.mentors = mentors;
        this.queries = queries;
    }

    @GetMapping
    String form(@PathVariable MentorId id, @ModelAttribute("form") ApartForm form, Viewer viewer, Model model) {
        return formPage(queries.head(id, viewer), model);
    }

    @PostMapping
    String add(
            @PathVariable MentorId id,
            @Valid @ModelAttribute("form") ApartForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = queries.head(id, viewer);
        Optional<PersonId> person = Optional.ofNullable(form.person).flatMap(it -> queries.person(it, null, viewer));
        if (form.person != null && person.isEmpty()) {
            errors.rejectValue("person", "mentor.no-such-person");
        }
        if (Attempt.refused(errors, () -> mentors.setApart(id, person.orElseThrow(), form.reason, viewer))) {
            return formPage(head, model);
        }
        Flash.success(redirect, "mentor.apart.added");
        return "redirect:/mentors/" + id;
    }

    @PostMapping("/{person}/remove")
    String remove(
            @PathVariable MentorId id, @PathVariable PersonId person, Viewer viewer, RedirectAttributes redirect) {
        mentors.allow(queries.head(id, viewer).id(), person);
        Flash.success(redirect, "mentor.apart.removed");
        return "redirect:/mentors/" + id;
    }

    private static String formPage(MentorHead head, Model model) {
        model.addAttribute(
                "page", new ApartPage(head, Option.of(NonAssociation.Reason.values(), NonAssociation.Reason::title)));
        return "mentor/apart";
    }
}
