package scot.tayside.mentoring.plan;

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
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Says what became of goals and actions. */
@Controller
@RequestMapping("/plans")
class PlanEndController {

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanAccess access;

    PlanEndController(Plans plans, PlanQueries queries, PlanAccess access) {
        this.plans = plans;
        this.queries = queries;
        this.access = access;
    }

    @GetMapping("/goals/{goal}/end")
    String endingGoal(@PathVariable GoalId goal, @ModelAttribute("form") EndForm form, Viewer viewer, Model model) {
        return page(plans.menteeOf(goal), "/plans/goals/" + goal + "/end", queries.words(goal), viewer, model);
    }

    @PostMapping("/goals/{goal}/end")
    String endGoal(
            @PathVariable GoalId goal,
            @Valid @ModelAttribute("form") EndForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CaseId mentee = plans.menteeOf(goal);
        access.write(mentee, viewer);
        form.check(errors);
        if (Attempt.refused(errors, () -> plans.end(goal, form.ending, form.word, viewer))) {
            return endingGoal(goal, form, viewer, model);
        }
        Flash.success(redirect, "plan.goal-has-ended");
        return "redirect:/plans/" + mentee;
    }

    @GetMapping("/actions/{action}/end")
    String endingAction(
            @PathVariable ActionId action, @ModelAttribute("form") EndForm form, Viewer viewer, Model model) {
        return page(plans.menteeOf(action), "/plans/actions/" + action + "/end", queries.words(action), viewer, model);
    }

    @PostMapping("/actions/{action}/end")
    String endAction(
            @PathVariable ActionId action,
            @Valid @ModelAttribute("form") EndForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CaseId mentee = plans.menteeOf(action);
        access.write(mentee, viewer);
        form.check(errors);
        if (Attempt.refused(errors, () -> plans.end(action, form.ending, form.word, viewer))) {
            return endingAction(action, form, viewer, model);
        }
        Flash.success(redirect, "plan.action-has-ended");
        return "redirect:/plans/" + mentee;
    }

    private String page(CaseId mentee, String url, String about, Viewer viewer, Model model) {
        access.write(mentee, viewer);
        model.addAttribute("page", new WritingPage(queries.front(mentee), url, about, List.of()));
        return "plan/end";
    }
}
