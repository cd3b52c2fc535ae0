package scot.tayside.mentoring.obligation;

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

/** Writes down what is owed, changes it, and marks it as done. */
@Controller
@RequestMapping("/obligations")
class OwingController {

    private final Obligations obligations;
    private final ObligationQueries queries;
    private final DocumentQueries documents;
    private final Clock clock;

    OwingController(Obligations obligations, ObligationQueries queries, DocumentQueries documents, Clock clock) {
        this.obligations = obligations;
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/new")
    String owing(@ModelAttribute("form") ObligationForm form, Errors errors, Model model) {
        return form(null, model);
    }

    @PostMapping("/new")
    String owe(
            @Valid @ModelAttribute("form") ObligationForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        form.check(queries.people(), errors);
        Optional<ObligationId> made = Attempt.making(errors, () -> obligations.owe(form.toCommand()));
        if (made.isEmpty()) {
            return form(null, model);
        }
        Flash.success(redirect, "obligation.is-made");
        return "redirect:/obligations/" + made.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable ObligationId id, Viewer viewer, Model model) {
        model.addAttribute("form", ObligationForm.of(obligations.find(id, viewer)));
        return form(id, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable ObligationId id,
            @Valid @ModelAttribute("form") ObligationForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.find(id, viewer);
        form.check(queries.people(), errors);
        if (Attempt.refused(errors, () -> obligations.change(id, form.version, form.toCommand(), viewer))) {
            return form(id, model);
        }
        Flash.success(redirect, "obligation.is-changed");
        return "redirect:/obligations/" + id;
    }

    @GetMapping("/{id}/done")
    String finishing(@PathVariable ObligationId id, Viewer viewer, Model model) {
        ObligationRow obligation = queries.find(id, viewer);
        DoneForm form = new DoneForm();
        form.version = obligation.version();
        form.on = LocalDate.now(clock);
        model.addAttribute("form", form);
        return done(obligation, model);
    }

    @PostMapping("/{id}/done")
    String finish(
            @PathVariable ObligationId id,
            @Valid @ModelAttribute("form") DoneForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ObligationRow obligation = queries.find(id, viewer);
        form.check(documents.issued(), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> obligations.done(id, form.version, form.toCommand(), viewer))) {
            return done(obligation, model);
        }
        boolean again = obligation.recurrence() != Recurrence.NONE;
        Flash.success(redirect, again ? "obligation.is-done-and-comes-again" : "obligation.is-done");
        return "redirect:/obligations/" + id;
    }

    private String form(@Nullable ObligationId id, Model model) {
        model.addAttribute("page", new ObligationPages.Form(id, queries.people()));
        return "obligation/form";
    }

    private String done(ObligationRow obligation, Model model) {
        model.addAttribute("page", new ObligationPages.Doing(obligation, documents.issued()));
        return "obligation/done";
    }
}
