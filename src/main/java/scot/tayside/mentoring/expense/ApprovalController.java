package scot.tayside.mentoring.expense;

import jakarta.validation.Valid;
import java.util.List;
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

/** Approves claims and returns them. */
@Controller
@RequestMapping("/expenses")
class ApprovalController {

    private final Expenses expenses;
    private final ExpenseQueries queries;

    ApprovalController(Expenses expenses, ExpenseQueries queries) {
        this.expenses = expenses;
        this.queries = queries;
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable ExpenseId id, Viewer viewer, RedirectAttributes redirect) {
        expenses.approve(id, viewer);
        Flash.success(redirect, "expense.is-approved");
        return "redirect:/expenses?status=CLAIMED";
    }

    @GetMapping("/{id}/return")
    String returning(@PathVariable ExpenseId id, Viewer viewer, Model model) {
        model.addAttribute("form", new ReturnForm());
        return form(id, viewer, model);
    }

    @PostMapping("/{id}/return")
    String giveBack(
            @PathVariable ExpenseId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.find(id, viewer);
        if (Attempt.refused(errors, () -> expenses.giveBack(id, form.reason, viewer))) {
            return form(id, viewer, model);
        }
        Flash.success(redirect, "expense.is-returned");
        return "redirect:/expenses?status=CLAIMED";
    }

    private String form(ExpenseId id, Viewer viewer, Model model) {
        model.addAttribute("page", new ExpensePages.Entry(queries.find(id, viewer), List.of()));
        return "expense/return";
    }
}
