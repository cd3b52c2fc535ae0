package scot.tayside.mentoring.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** Protection concerns: their list, the page of each, and raising one. */
@Controller
@RequestMapping("/safety")
class ConcernController {

    private final Concerns concerns;
    private final ConcernQueries queries;
    private final Entries entries;
    private final Files files;
    private final Clock clock;

    ConcernController(Concerns concerns, ConcernQueries queries, Entries entries, Files files, Clock clock) {
        this.concerns = concerns;
        this.queries = queries;
        this.entries = entries;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String first() {
        return "redirect:/safety/concerns";
    }

    @GetMapping("/concerns")
    String list(
            @ModelAttribute("filter") ConcernFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-raised", "name", "status");
        model.addAttribute(
                "page",
                new SafetyPages.ConcernList(
                        queries.list(filter, viewer, paging), SafetyParts.at("/safety/concerns", viewer)));
        return "safety/list";
    }

    /** For the director, who reads no files. */
    @GetMapping("/overdue")
    String overdue(Model model) {
        model.addAttribute("page", new SafetyPages.NotTakenUp(queries.overdue(LocalDate.now(clock))));
        return "safety/overdue";
    }

    @GetMapping("/concerns/{id}")
    String page(@PathVariable UUID id, Viewer viewer, Model model) {
        ConcernRow concern = queries.find(id, viewer);
        model.addAttribute("page", new SafetyPages.OneConcern(concern, entries.of(id), actions(concern, viewer)));
        files.read("safety.concern-read", "concern", id, concern.personId());
        return "safety/page";
    }

    private static List<Action> actions(ConcernRow concern, Viewer viewer) {
        String url = "/safety/concerns/" + concern.id();
        List<Action> actions = new ArrayList<>();
        if (viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            if (concern.status() == ConcernStatus.RAISED) {
                actions.add(Action.post("safety.action.take-up", url + "/take-up"));
            }
            if (concern.status().next().contains(ConcernStatus.REFERRED)) {
                actions.add(Action.open("safety.action.refer", url + "/refer"));
            }
            if (concern.status().next().contains(ConcernStatus.CLOSED)
                    && !concern.raisedBy().equals(viewer.id().value())) {
                actions.add(Action.open("safety.action.close", url + "/close"));
            }
        }
        actions.add(Action.open("safety.action.note", url + "/note"));
        return List.copyOf(actions);
    }

    @GetMapping("/concerns/new")
    String raising(
            @RequestParam UUID person,
            @ModelAttribute("form") ConcernForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        form.seenOn = LocalDate.now(clock);
        return form(files.subject(person, Depth.RISK_SUMMARY, viewer), model);
    }

    @PostMapping("/concerns/new")
    String raise(
            @RequestParam UUID person,
            @Valid @ModelAttribute("form") ConcernForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = files.subject(person, Depth.RISK_SUMMARY, viewer);
        form.check(LocalDate.now(clock), errors);
        Optional<UUID> made = Attempt.making(errors, () -> concerns.raise(person, form.toCommand(), viewer));
        if (made.isEmpty()) {
            return form(subject, model);
        }
        Flash.success(redirect, "safety.concern-is-raised");
        return "redirect:/safety/concerns/" + made.get();
    }

    private static String form(Subject subject, Model model) {
        model.addAttribute("page", new SafetyPages.ConcernToRaise(subject));
        return "safety/form";
    }
}
