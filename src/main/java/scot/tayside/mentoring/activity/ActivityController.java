package scot.tayside.mentoring.activity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** Group activities: the list, the page of each, recording and changing. */
@Controller
@RequestMapping("/activities")
class ActivityController {

    private final Activities activities;
    private final ActivityQueries queries;
    private final Clock clock;

    ActivityController(Activities activities, ActivityQueries queries, Clock clock) {
        this.activities = activities;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ActivityFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-held", "title", "participants");
        model.addAttribute(
                "page",
                new ActivityPages.All(
                        queries.list(filter, viewer, paging), queries.partners(filter.partner), records(viewer)));
        return "activity/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable ActivityId id, Viewer viewer, Model model) {
        List<Action> actions = records(viewer)
                ? List.of(Action.open("activity.action.edit", "/activities/" + id + "/edit"))
                : List.of();
        model.addAttribute("page", new ActivityPages.One(queries.find(id), queries.mentees(id, viewer), actions));
        return "activity/page";
    }

    @GetMapping("/new")
    String recording(@ModelAttribute("form") ActivityForm form, Errors errors, Model model) {
        return form(null, form, model);
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") ActivityForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Map<String, UUID> known = queries.people(form.references(), viewer);
        form.check(known, LocalDate.now(clock), errors);
        Optional<ActivityId> made = Attempt.making(errors, () -> activities.add(form.toCommand(known, Set.of())));
        if (made.isEmpty()) {
            return form(null, form, model);
        }
        Flash.success(redirect, "activity.is-recorded");
        return "redirect:/activities/" + made.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable ActivityId id, Viewer viewer, Model model) {
        GroupActivity activity = activities.find(id);
        List<String> references =
                queries.mentees(id, viewer).stream().map(Mentee::reference).toList();
        ActivityForm form = ActivityForm.of(activity, references);
        model.addAttribute("form", form);
        return form(id, form, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") ActivityForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Set<UUID> unseen = new HashSet<>(activities.find(id).written().mentees());
        queries.mentees(id, viewer).forEach(mentee -> unseen.remove(mentee.id()));
        Map<String, UUID> known = queries.people(form.references(), viewer);
        form.check(known, LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> activities.change(id, form.version, form.toCommand(known, unseen)))) {
            return form(id, form, model);
        }
        Flash.success(redirect, "activity.is-changed");
        return "redirect:/activities/" + id;
    }

    private static boolean records(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private String form(@Nullable ActivityId id, ActivityForm form, Model model) {
        model.addAttribute("page", new ActivityPages.Form(id, queries.partners(form.partnerId)));
        return "activity/form";
    }
}
