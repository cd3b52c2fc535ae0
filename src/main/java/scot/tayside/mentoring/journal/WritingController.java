package scot.tayside.mentoring.journal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Writes entries of the journal and changes them; says so when one seems to name a client. */
@Controller
@RequestMapping("/journal")
class WritingController {

    private final Journal journal;
    private final JournalQueries queries;
    private final Clock clock;

    WritingController(Journal journal, JournalQueries queries, Clock clock) {
        this.journal = journal;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/new")
    String writing(@ModelAttribute("form") JournalForm form, Errors errors, Model model) {
        if (form.day == null) {
            form.day = LocalDate.now(clock);
        }
        return form(null, model);
    }

    @PostMapping("/new")
    String write(
            @Valid @ModelAttribute("form") JournalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        Optional<EntryId> entry = Attempt.making(errors, () -> journal.write(form.toCommand(), viewer));
        if (entry.isEmpty()) {
            return form(null, model);
        }
        return written(entry.get(), form, viewer, redirect);
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable EntryId id, Viewer viewer, Model model) {
        model.addAttribute("form", JournalForm.of(journal.changeable(id, viewer)));
        return form(id, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") JournalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        journal.changeable(id, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> journal.change(id, form.version, form.toCommand(), viewer))) {
            return form(id, model);
        }
        return written(id, form, viewer, redirect);
    }

    private String written(EntryId id, JournalForm form, Viewer viewer, RedirectAttributes redirect) {
        String told = form.consequence == null ? form.text : form.text + " " + form.consequence;
        if (queries.clientsNamedIn(told, viewer).isEmpty()) {
            Flash.success(redirect, "journal.is-written");
        } else {
            Flash.warning(redirect, "journal.is-written-with-names");
        }
        return "redirect:/journal/" + id;
    }

    private static String form(@Nullable EntryId id, Model model) {
        model.addAttribute("page", new JournalPages.Writing(id));
        return "journal/form";
    }
}
