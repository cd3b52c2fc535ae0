package scot.tayside.mentoring.plan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Agrees another day for an action, or that somebody else does it. */
@Controller
@RequestMapping("/plans/actions/{action}/edit")
class PlanActionController {

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanAccess access;
    private final Clock clock;

    PlanActionController(Plans plans, PlanQueries queries, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String changing(@PathVariable ActionId action, Viewer viewer, Model model) {
        model.addAttribute("form", plans.changing(action));
        return page(action, viewer, model);
    }

    @PostMapping
    String change(
            @PathVariable ActionId action,
            @Valid @ModelAttribute("form") ChangeForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CaseId mentee = plans.menteeOf(action);
        access.write(mentee, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> plans.change(action, form, viewer))) {
            return page(action, viewer, model);
        }
        Flash.success(redirect, "plan.action-is-changed");
        return "redirect:/plans/" + mentee;
    }

    private String page(ActionId action, Viewer viewer, Model model) {
        CaseId mentee = plans.menteeOf(action);
        access.write(mentee, viewer);
        String url = "/plans/actions/" + action + "/edit";
        model.addAttribute("page", new WritingPage(queries.front(mentee), url, queries.words(action), List.of()));
        return "plan/change";
    }
}
