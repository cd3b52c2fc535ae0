package scot.tayside.mentoring.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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

/** Groups: the list, the page of each, opening and changing. */
@Controller
@RequestMapping("/groups")
class GroupController {

    private final Groups groups;
    private final GroupQueries queries;
    private final GroupMemberQueries members;
    private final GroupSessionQueries sessions;
    private final ApplicationEventPublisher facts;

    GroupController(
            Groups groups,
            GroupQueries queries,
            GroupMemberQueries members,
            GroupSessionQueries sessions,
            ApplicationEventPublisher facts) {
        this.groups = groups;
        this.queries = queries;
        this.members = members;
        this.sessions = sessions;
        this.facts = facts;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") GroupFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "name", "kind", "members", "next");
        model.addAttribute(
                "page",
                new GroupPages.All(queries.list(filter, viewer, paging), viewer.is(Role.MANAGER, Role.COORDINATOR)));
        return "group/list";
    }

    @GetMapping("/{id}")
    String page(
            @PathVariable GroupId id,
            @ModelAttribute("filter") SessionFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        GroupRow group = queries.find(id, viewer);
        facts.publishEvent(GroupEvent.of(id, "group.read", null));
        model.addAttribute(
                "page",
                new GroupPages.One(
                        group,
                        members.members(id, viewer),
                        sessions.list(id, filter, viewer, Paging.of(request, "-day", "attended")),
                        actions(group)));
        return "group/page";
    }

    private static List<Action> actions(GroupRow group) {
        String home = "/groups/" + group.id();
        List<Action> actions = new ArrayList<>();
        if (!group.ended()) {
            actions.add(Action.open("group.action.plan", home + "/sessions/new"));
        }
        if (group.runs()) {
            if (!group.ended()) {
                actions.add(Action.open("group.action.join", home + "/members/new"));
            }
            actions.add(Action.open("group.action.edit", home + "/edit"));
            actions.add(Action.open("group.action.export", home + "/attendance.csv"));
        }
        return actions;
    }

    @GetMapping("/new")
    String opening(@ModelAttribute("form") GroupForm form, Errors errors, Viewer viewer, Model model) {
        return form(null, form, viewer, model);
    }

    @PostMapping("/new")
    String open(
            @Valid @ModelAttribute("form") GroupForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.checkNew(viewer, errors);
        Optional<GroupId> opened = Attempt.making(
                errors,
                () -> groups.open(
                        Objects.requireNonNull(form.kind),
                        Objects.requireNonNull(form.area),
                        form.toCommand(queries.leaders(viewer, null)),
                        viewer));
        if (opened.isEmpty()) {
            return form(null, form, viewer, model);
        }
        Flash.success(redirect, "group.is-open");
        return "redirect:/groups/" + opened.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable GroupId id, Viewer viewer, Model model) {
        queries.findRun(id, viewer);
        GroupForm form = GroupForm.of(groups.find(id));
        model.addAttribute("form", form);
        return form(id, form, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") GroupForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.findRun(id, viewer);
        form.check(errors);
        if (Attempt.refused(
                errors, () -> groups.change(id, form.version, form.toCommand(queries.leaders(viewer, id))))) {
            return form(id, form, viewer, model);
        }
        Flash.success(redirect, "group.is-changed");
        return "redirect:/groups/" + id;
    }

    private String form(@Nullable GroupId id, GroupForm form, Viewer viewer, Model model) {
        model.addAttribute(
                "page", new GroupPages.Form(id, viewer, queries.leaders(viewer, id), queries.partners(form.partner)));
        return "group/form";
    }
}
