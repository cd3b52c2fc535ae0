package scot.tayside.mentoring.expense;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Says which claims were paid, and what a mile is paid. */
@Controller
@RequestMapping("/expenses")
class PayController {

    private final Expenses expenses;
    private final ExpenseQueries queries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PayController(Expenses expenses, ExpenseQueries queries, ApplicationEventPublisher facts, Clock clock) {
        this.expenses = expenses;
        this.queries = queries;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/paid")
    String paying(@ModelAttribute("form") PaidForm form, Errors errors, Viewer viewer, Model model) {
        form.upTo = LocalDate.now(clock);
        form.paidOn = LocalDate.now(clock);
        return paying(viewer, model);
    }

    @PostMapping("/paid")
    String pay(
            @Valid @ModelAttribute("form") PaidForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        var paid = Attempt.making(errors, () -> expenses.pay(form.upTo, form.paidOn, viewer));
        if (paid.isEmpty()) {
            return paying(viewer, model);
        }
        Flash.success(redirect, "expense.are-paid", paid.get(), form.paidOn);
        return "redirect:/expenses?status=PAID";
    }

    private String paying(Viewer viewer, Model model) {
        model.addAttribute("page", new ExpensePages.Paying(queries.due(viewer)));
        return "expense/paid";
    }

    @GetMapping("/rates")
    String rates(@ModelAttribute("form") RateForm form, Errors errors, Model model) {
        return rates(model);
    }

    @PostMapping("/rates")
    String setRate(
            @Valid @ModelAttribute("form") RateForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> expenses.setRate(form.validFrom, new Money(form.perMile), viewer.id()))) {
            return rates(model);
        }
        String set = "%s a mile from %s".formatted(new Money(form.perMile), form.validFrom);
        facts.publishEvent(new Audited.Fact("expense.rate-set", "expense", "rate", null, set));
        Flash.success(redirect, "expense.rate-is-set");
        return "redirect:/expenses/rates";
    }

    private String rates(Model model) {
        model.addAttribute("page", new ExpensePages.Rates(queries.rates()));
        return "expense/rates";
    }
}
