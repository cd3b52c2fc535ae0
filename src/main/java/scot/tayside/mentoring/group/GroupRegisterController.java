package scot.tayside.mentoring.group;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
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
import scot.tayside.mentoring.web.CsvFile;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** The register of a session: filled in, put right, printed; and all of a group's as a file. */
@Controller
@RequestMapping("/groups")
class GroupRegisterController {

    private final GroupSessions sessions;
    private final GroupSessionQueries queries;
    private final GroupQueries groups;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GroupRegisterController(
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

    @GetMapping("/sessions/{id}/register")
    String filling(@PathVariable SessionId id, Viewer viewer, Model model) {
        SessionRow session = queries.find(id, viewer);
        List<RegisterRow> rows = queries.register(id, viewer);
        List<Option> leaders = queries.leaders(id);
        facts.publishEvent(GroupEvent.of(id, "group.register-read", null));
        model.addAttribute("form", GroupRegisterForm.of(sessions.find(id), rows, leaders));
        return show(session, rows, leaders, model);
    }

    /** Shows the form again with everybody who has no mark yet as having come; nothing is saved. */
    @PostMapping(value = "/sessions/{id}/register", params = "rest")
    String fill(
            @PathVariable SessionId id,
            @ModelAttribute("form") GroupRegisterForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        SessionRow session = queries.find(id, viewer);
        List<RegisterRow> rows = queries.register(id, viewer);
        form.follow(rows);
        form.fill();
        return show(session, rows, queries.leaders(id), model);
    }

    @PostMapping(value = "/sessions/{id}/register", params = "!rest")
    String write(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") GroupRegisterForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        SessionRow session = queries.find(id, viewer);
        List<RegisterRow> rows = queries.register(id, viewer);
        List<Option> leaders = queries.leaders(id);
        form.follow(rows);
        form.check(rows, session.held(), errors);
        if (Attempt.refused(
                errors,
                () -> sessions.register(
                        id, form.version, form.toCommand(sessions.find(id).marks(), leaders), viewer))) {
            return show(session, rows, leaders, model);
        }
        Flash.success(redirect, "group.is-registered");
        return "redirect:/groups/sessions/" + id;
    }

    private static String show(SessionRow session, List<RegisterRow> rows, List<Option> leaders, Model model) {
        model.addAttribute("page", new GroupPages.Filling(session, rows, leaders));
        return "group/register";
    }

    /** To be printed, taken along and ticked by hand. */
    @GetMapping("/sessions/{id}/sheet")
    String sheet(@PathVariable SessionId id, Viewer viewer, Model model) {
        SessionRow session = queries.find(id, viewer);
        facts.publishEvent(GroupEvent.of(id, "group.register-read", null));
        model.addAttribute("page", new GroupPages.Sheet(session, queries.register(id, viewer), LocalDate.now(clock)));
        return "group/sheet";
    }

    @GetMapping("/{id}/attendance.csv")
    ResponseEntity<byte[]> export(@PathVariable GroupId id, Viewer viewer) {
        groups.findRun(id, viewer);
        List<AttendanceRow> rows = queries.attendance(id, viewer);
        facts.publishEvent(GroupEvent.of(id, "group.exported", rows.size() + " rows"));
        CsvFile file = new CsvFile("day", "topic", "reference", "name", "attendance");
        rows.forEach(row -> file.add(
                row.day(), row.topic(), row.reference(), row.name(), row.mark().title()));
        return file.named("attendance.csv");
    }
}
