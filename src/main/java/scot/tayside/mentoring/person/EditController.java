package scot.tayside.mentoring.person;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** Putting a person's details right. */
@Controller
@RequestMapping("/people/{id}/edit")
class EditController {

    private final Persons persons;
    private final PersonQueries queries;
    private final Access access;
    private final Clock clock;

    EditController(Persons persons, PersonQueries queries, Access access, Clock clock) {
        this.persons = persons;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable PersonId id, Viewer viewer, Model model) {
        PersonForm form = new PersonForm();
        form.show(file(id, viewer));
        model.addAttribute("form", form);
        return page(id, viewer, model);
    }

    @PostMapping
    String edit(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") PersonForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        file(id, viewer);
        form.check(errors, LocalDate.now(clock));
        if (Attempt.refused(errors, () -> persons.change(id, form.version, form.identity(), form.particulars()))) {
            return page(id, viewer, model);
        }
        Flash.success(redirect, "person.done.edit");
        return "redirect:/people/" + id;
    }

    private String page(PersonId id, Viewer viewer, Model model) {
        model.addAttribute("page", new Page(file(id, viewer), Option.of(Sex.values(), Sex::title)));
        return "person/edit";
    }

    private PersonFile file(PersonId id, Viewer viewer) {
        Depth depth = access.toPerson(id.value(), viewer);
        if (depth != Depth.FULL) {
            throw new NoSuchElementException("not for this viewer to change");
        }
        return queries.file(id, depth);
    }

    record Page(PersonFile file, List<Option> sexes) {}
}
