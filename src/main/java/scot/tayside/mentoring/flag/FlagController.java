package scot.tayside.mentoring.flag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import scot.tayside.mentoring.safety.Entries;
import scot.tayside.mentoring.safety.Files;
import scot.tayside.mentoring.safety.SafetyParts;
import scot.tayside.mentoring.safety.Subject;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The warnings on files: their list, the page of each, and setting one. */
@Controller
@RequestMapping("/flags")
class FlagController {

    private static final int USUAL_MONTHS = 3;

    private final RiskFlags flags;
    private final FlagQueries queries;
    private final Entries entries;
    private final Files files;
    private final Clock clock;

    FlagController(RiskFlags flags, FlagQueries queries, Entries entries, Files files, Clock clock) {
        this.flags = flags;
        this.queries = queries;
        this.entries = entries;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") FlagFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "review", "name", "kind");
        model.addAttribute(
                "page", new FlagPages.Several(queries.list(filter, viewer, paging), SafetyParts.at("/flags", viewer)));
        return "flag/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, Viewer viewer, Model model) {
        FlagRow flag = queries.find(id, viewer);
        boolean steers = flag.endedOn() == null && viewer.is(Role.COORDINATOR, Role.MANAGER);
        List<Action> actions = steers
                ? List.of(
                        Action.open("flag.action.review", "/flags/" + id + "/review"),
                        Action.open("flag.action.end", "/flags/" + id + "/end"))
                : List.of();
        model.addAttribute("page", new FlagPages.One(flag, entries.of(id), actions));
        files.read("safety.flag-read", "risk-flag", id, flag.personId());
        return "flag/page";
    }

    @GetMapping("/new")
    String setting(
            @RequestParam UUID person,
            @ModelAttribute("form") FlagForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        form.authorisedBy = viewer.id().value();
        form.reviewOn = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        return form(files.subject(person, Depth.FULL, viewer), model);
    }

    @PostMapping("/new")
    String set(
            @RequestParam UUID person,
            @Valid @ModelAttribute("form") FlagForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = files.subject(person, Depth.FULL, viewer);
        form.check(queries.authorisers(person), LocalDate.now(clock), errors);
        Optional<UUID> made = Attempt.making(errors, () -> flags.set(person, form.toCommand(), viewer));
        if (made.isEmpty()) {
            return form(subject, model);
        }
        Flash.success(redirect, "flag.is-set");
        return "redirect:/flags/" + made.get();
    }

    private String form(Subject subject, Model model) {
        model.addAttribute("page", new FlagPages.ToSet(subject, queries.authorisers(subject.personId())));
        return "flag/form";
    }
}
