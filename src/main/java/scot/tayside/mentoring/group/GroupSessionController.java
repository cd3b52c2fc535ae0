package scot.tayside.mentoring.group;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** GroupSessions of a group are planned ahead, moved and called off. */
@Controller
@RequestMapping("/groups")
class GroupSessionController {

    private final GroupSessions sessions;
    private final GroupSessionQueries queries;
    private final GroupQueries groups;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GroupSessionController(
            GroupSessions sessions,
            GroupSessionQueries queries,
            GroupQueries groups,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.groups = groups;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/sessions/{id}")
    String page(@PathVariable SessionId id, Viewer viewer, Model model) {
        SessionRow session = queries.find(id, viewer);
        facts.publishEvent(GroupEvent.of(id, "group.register-read", null));
        model.addAttribute("page", new GroupPages.Session(session, queries.register(id, viewer), actions(session)));
        return "group/session";
    }

    private List<Action> actions(SessionRow session) {
        String home = "/groups/sessions/" + session.id();
        List<Action> actions = new ArrayList<>();
        if (session.status() == SessionStatus.CALLED_OFF) {
            return List.of(Action.post("group.action.reinstate", home + "/reinstate"));
        }
        if (!session.day().isAfter(LocalDate.now(clock))) {
            actions.add(
                    Action.open(session.held() ? "group.action.correct" : "group.action.register", home + "/register"));
        }
        actions.add(Action.open("group.action.sheet", home + "/sheet"));
        if (session.held()) {
            actions.add(Action.open("group.action.not-held", home + "/call-off"));
        } else {
            actions.add(Action.open("group.action.move", home + "/move"));
            actions.add(Action.open("group.action.call-off", home + "/call-off"));
        }
        return actions;
    }

    @GetMapping("/{id}/sessions/new")
    String planning(
            @PathVariable GroupId id,
            @ModelAttribute("form") PlanSessionsForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        GroupRow group = groups.find(id, viewer);
        form.begin(group, LocalDate.now(clock));
        return planning(group, model);
    }

    @PostMapping("/{id}/sessions/new")
    String plan(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") PlanSessionsForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        GroupRow group = groups.find(id, viewer);
        form.check(errors);
        Optional<Integer> planned = Attempt.making(errors, () -> sessions.plan(id, form.meetings(), viewer));
        if (planned.isEmpty()) {
            return planning(group, model);
        }
        Flash.success(redirect, "group.are-planned", planned.get());
        return "redirect:/groups/" + id;
    }

    private static String planning(GroupRow group, Model model) {
        model.addAttribute("page", new GroupPages.Planning(group));
        return "group/plan";
    }

    @GetMapping("/sessions/{id}/move")
    String moving(@PathVariable SessionId id, Viewer viewer, Model model) {
        model.addAttribute("form", SessionForm.of(queries.find(id, viewer)));
        return show(id, "group/move", viewer, model);
    }

    @PostMapping("/sessions/{id}/move")
    String move(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") SessionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.find(id, viewer);
        form.check(errors);
        if (Attempt.refused(errors, () -> sessions.move(id, form.version, form.toMeeting(), viewer))) {
            return show(id, "group/move", viewer, model);
        }
        Flash.success(redirect, "group.is-moved", form.day);
        return "redirect:/groups/sessions/" + id;
    }

    @GetMapping("/sessions/{id}/call-off")
    String callingOff(@PathVariable SessionId id, Viewer viewer, Model model) {
        CallOffSessionForm form = new CallOffSessionForm();
        form.version = queries.find(id, viewer).version();
        model.addAttribute("form", form);
        return show(id, "group/call-off", viewer, model);
    }

    @PostMapping("/sessions/{id}/call-off")
    String callOff(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") CallOffSessionForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.find(id, viewer);
        if (Attempt.refused(errors, () -> sessions.callOff(id, form.version, form.reason, viewer))) {
            return show(id, "group/call-off", viewer, model);
        }
        Flash.success(redirect, "group.is-called-off");
        return "redirect:/groups/sessions/" + id;
    }

    @PostMapping("/sessions/{id}/reinstate")
    String reinstate(@PathVariable SessionId id, Viewer viewer, RedirectAttributes redirect) {
        queries.find(id, viewer);
        sessions.reinstate(id, viewer);
        Flash.success(redirect, "group.is-reinstated");
        return "redirect:/groups/sessions/" + id;
    }

    private String show(SessionId id, String view, Viewer viewer, Model model) {
        model.addAttribute("page", new GroupPages.Session(queries.find(id, viewer), List.of(), List.of()));
        return view;
    }
}
