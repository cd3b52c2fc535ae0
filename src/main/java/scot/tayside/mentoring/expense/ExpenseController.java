package scot.tayside.mentoring.expense;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** The list of claims, the page of each, and the file for the finance office. */
@Controller
@RequestMapping("/expenses")
class ExpenseController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Expenses expenses;
    private final ExpenseQueries queries;
    private final ApplicationEventPublisher facts;

    ExpenseController(Expenses expenses, ExpenseQueries queries, ApplicationEventPublisher facts) {
        this.expenses = expenses;
        this.queries = queries;
        this.facts = facts;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ExpenseFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-day", "name", "amount");
        model.addAttribute(
                "page",
                new ExpensePages.Claims(
                        queries.list(filter, viewer, paging),
                        queries.totals(filter, viewer),
                        actions(viewer),
                        !viewer.is(Role.MENTOR)));
        return "expense/list";
    }

    private List<Action> actions(Viewer viewer) {
        List<Action> actions = new ArrayList<>();
        if (expenses.mayClaim(viewer)) {
            actions.add(Action.open("expense.action.new", "/expenses/new"));
        }
        if (!viewer.is(Role.MENTOR)) {
            actions.add(Action.open("expense.action.file", "/expenses/approved.csv"));
        }
        if (viewer.is(Role.MANAGER)) {
            actions.add(Action.open("expense.action.pay", "/expenses/paid"));
            actions.add(Action.open("expense.action.rates", "/expenses/rates"));
        }
        return actions;
    }

    @GetMapping("/approved.csv")
    ResponseEntity<byte[]> file(@ModelAttribute("filter") ExpenseFilter filter, Errors errors, Viewer viewer) {
        List<ExpenseRow> claims = queries.forFinance(filter, viewer);
        facts.publishEvent(new Audited.Fact("expense.exported", "expense", "-", null, claims.size() + " claims"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("expenses.csv")
                                .build()
                                .toString())
                .body(ExpenseFile.write(claims));
    }

    @GetMapping("/{id}")
    String page(@PathVariable ExpenseId id, Viewer viewer, Model model) {
        ExpenseRow row = queries.find(id, viewer);
        model.addAttribute("page", new ExpensePages.Entry(row, actions(row, viewer)));
        return "expense/page";
    }

    private static List<Action> actions(ExpenseRow row, Viewer viewer) {
        String home = "/expenses/" + row.id();
        List<Action> actions = new ArrayList<>();
        if (viewer.id().value().equals(row.mentorUserId())) {
            if (row.status().next().contains(ExpenseStatus.CLAIMED)) {
                actions.add(Action.open("expense.action.edit", home + "/edit"));
                actions.add(Action.post("expense.action.withdraw", home + "/withdraw"));
            }
        } else {
            if (row.status().next().contains(ExpenseStatus.APPROVED)) {
                actions.add(Action.post("expense.action.approve", home + "/approve"));
            }
            if (row.status().next().contains(ExpenseStatus.RETURNED)) {
                actions.add(Action.open("expense.action.return", home + "/return"));
            }
        }
        return actions;
    }
}
