package scot.tayside.mentoring.expense;

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

/** Claims an expense, puts a claim right, and takes it back. */
@Controller
@RequestMapping("/expenses")
class ClaimController {

    private final Expenses expenses;
    private final ExpenseQueries queries;
    private final Clock clock;

    ClaimController(Expenses expenses, ExpenseQueries queries, Clock clock) {
        this.expenses = expenses;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/new")
    String claiming(@ModelAttribute("form") ClaimForm form, Errors errors, Viewer viewer, Model model) {
        expenses.claimant(viewer);
        if (form.day == null) {
            form.day = LocalDate.now(clock);
        }
        return form(null, model);
    }

    @PostMapping("/new")
    String claim(
            @Valid @ModelAttribute("form") ClaimForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        expenses.claimant(viewer);
        form.check(LocalDate.now(clock), errors);
        Optional<ExpenseId> claimed = Attempt.making(errors, () -> expenses.claim(form.toClaim(expenses), viewer));
        if (claimed.isEmpty()) {
            return form(null, model);
        }
        Flash.success(redirect, "expense.is-claimed");
        return "redirect:/expenses/" + claimed.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable ExpenseId id, Viewer viewer, Model model) {
        model.addAttribute("form", ClaimForm.of(expenses.own(id, viewer)));
        return form(id, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable ExpenseId id,
            @Valid @ModelAttribute("form") ClaimForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        expenses.own(id, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> expenses.claimAgain(id, form.version, form.toClaim(expenses), viewer))) {
            return form(id, model);
        }
        Flash.success(redirect, "expense.is-claimed");
        return "redirect:/expenses/" + id;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable ExpenseId id, Viewer viewer, RedirectAttributes redirect) {
        expenses.withdraw(id, viewer);
        Flash.success(redirect, "expense.is-withdrawn");
        return "redirect:/expenses/" + id;
    }

    private String form(@Nullable ExpenseId id, Model model) {
        String rate = queries.rates().stream()
                .filter(set -> !set.validFrom().isAfter(LocalDate.now(clock)))
                .findFirst()
                .map(ExpenseQueries.Rate::told)
                .orElse("–");
        model.addAttribute("page", new ExpensePages.Claiming(id, rate));
        return "expense/form";
    }
}
