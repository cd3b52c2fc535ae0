package scot.tayside.mentoring.plan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Sets goals and agrees actions. */
@Controller
@RequestMapping("/plans")
class GoalController {

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanAccess access;
    private final Clock clock;

    GoalController(Plans plans, PlanQueries queries, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/{id}/goals")
    String setting(@PathVariable CaseId id, @ModelAttribute("form") GoalForm form, Viewer viewer, Model model) {
        access.write(id, viewer);
        return page("plan/goal", id, "/plans/" + id + "/goals", null, model);
    }

    @PostMapping("/{id}/goals")
    String set(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") GoalForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        access.write(id, viewer);
        form.check(queries.chosen(id), errors);
        if (Attempt.refused(errors, () -> plans.set(id, form.outcome, form.words, viewer))) {
            return setting(id, form, viewer, model);
        }
        Flash.success(redirect, "plan.goal-is-set");
        return "redirect:/plans/" + id;
    }

    @GetMapping("/goals/{goal}/actions")
    String agreeing(@PathVariable GoalId goal, @ModelAttribute("form") ActionForm form, Viewer viewer, Model model) {
        CaseId mentee = plans.menteeOf(goal);
        access.write(mentee, viewer);
        return page("plan/action", mentee, "/plans/goals/" + goal + "/actions", queries.words(goal), model);
    }

    @PostMapping("/goals/{goal}/actions")
    String agree(
            @PathVariable GoalId goal,
            @Valid @ModelAttribute("form") ActionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CaseId mentee = plans.menteeOf(goal);
        access.write(mentee, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> plans.agree(goal, form.toCommand(), viewer))) {
            return agreeing(goal, form, viewer, model);
        }
        Flash.success(redirect, "plan.action-is-agreed");
        return "redirect:/plans/" + mentee;
    }

    private String page(String view, CaseId mentee, String url, @Nullable String about, Model model) {
        model.addAttribute("page", new WritingPage(queries.front(mentee), url, about, queries.chosen(mentee)));
        return view;
    }
}
