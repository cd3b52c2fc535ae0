package scot.tayside.mentoring.person;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
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
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Two files of one person: finding the other, looking at both side by side, and making one of them. */
@Controller
@RequestMapping("/people/{id}/merge")
class MergeController {

    private final Merging merging;
    private final MergeQueries queries;
    private final PersonQueries people;
    private final Lookalikes lookalikes;
    private final Access access;
    private final ApplicationEventPublisher events;

    MergeController(
            Merging merging,
            MergeQueries queries,
            PersonQueries people,
            Lookalikes lookalikes,
            Access access,
            ApplicationEventPublisher events) {
        this.merging = merging;
        this.queries = queries;
        this.people = people;
        this.lookalikes = lookalikes;
        this.access = access;
        this.events = events;
    }

    @GetMapping
    String choose(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("filter") MergeFilter filter,
            Errors errors,
            Viewer viewer,
            Model model) {
        PersonFile file = whole(id, viewer);
        Optional<PersonId> other = other(filter, viewer).filter(found -> !found.equals(id));
        if (other.isPresent()) {
            return "redirect:/people/" + id + "/merge/" + other.get();
        }
        if (filter.reference != null && !errors.hasErrors()) {
            errors.rejectValue("reference", "person.merge.no-such-file");
        }
        Identity identity = new Identity(file.firstName(), file.lastName(), file.dateOfBirth(), file.sex());
        List<Lookalike> alike = lookalikes.of(id, identity, viewer);
        model.addAttribute("page", new MergePage.Choice(file, alike));
        return "person/merge-choice";
    }

    @GetMapping("/{other}")
    String form(@PathVariable PersonId id, @PathVariable PersonId other, Viewer viewer, Model model) {
        MergePage page = page(id, other, viewer);
        MergeForm form = new MergeForm();
        form.show(page.differences(), page.kept(), page.other());
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        events.publishEvent(new PersonEvent(id, "person.read", null));
        events.publishEvent(new PersonEvent(other, "person.read", null));
        return "person/merge";
    }

    @PostMapping("/{other}")
    String merge(
            @PathVariable PersonId id,
            @PathVariable PersonId other,
            @Valid @ModelAttribute("form") MergeForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MergePage page = page(id, other, viewer);
        form.check(page.differences(), errors);
        if (Attempt.refused(errors, () -> merging.merge(form.toCommand(page.kept(), page.other()), viewer))) {
            model.addAttribute("page", page);
            return "person/merge";
        }
        Flash.success(redirect, "person.done.merge", page.other().reference());
        return "redirect:/people/" + id;
    }

    private Optional<PersonId> other(MergeFilter filter, Viewer viewer) {
        return Optional.ofNullable(filter.reference)
                .flatMap(text -> queries.withReference(text.strip().toUpperCase(Locale.UK), viewer));
    }

    private MergePage page(PersonId id, PersonId other, Viewer viewer) {
        merging.mayMerge(id, other, viewer);
        PersonFile kept = people.file(id, Depth.FULL);
        PersonFile given = people.file(other, Depth.FULL);
        return new MergePage(
                kept,
                given,
                Difference.between(kept, given),
                queries.obstacles(id, other),
                people.referrals(id, viewer),
                people.referrals(other, viewer));
    }

    private PersonFile whole(PersonId id, Viewer viewer) {
        if (access.toPerson(id.value(), viewer) != Depth.FULL) {
            throw new NoSuchElementException("not for this viewer to merge");
        }
        return people.file(id, Depth.FULL);
    }
}
