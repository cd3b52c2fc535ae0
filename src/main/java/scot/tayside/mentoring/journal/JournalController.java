package scot.tayside.mentoring.journal;

import jakarta.servlet.http.HttpServletRequest;
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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The journal, the page of each entry, and striking one out. */
@Controller
@RequestMapping("/journal")
class JournalController {

    private final Journal journal;
    private final JournalQueries queries;

    JournalController(Journal journal, JournalQueries queries) {
        this.journal = journal;
        this.queries = queries;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") JournalFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-day", "kind", "by");
        boolean mayWrite = !viewer.is(Role.DIRECTOR);
        model.addAttribute("page", new JournalPages.Entries(queries.list(filter, viewer, paging), mayWrite));
        return "journal/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable EntryId id, Viewer viewer, Model model) {
        return show("journal/page", id, viewer, model);
    }

    @GetMapping("/{id}/strike")
    String striking(@PathVariable EntryId id, Viewer viewer, Model model) {
        journal.changeable(id, viewer);
        model.addAttribute("form", new StrikeForm());
        return show("journal/strike", id, viewer, model);
    }

    @PostMapping("/{id}/strike")
    String strike(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") StrikeForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        journal.changeable(id, viewer);
        if (Attempt.refused(errors, () -> journal.strike(id, form.reason, viewer))) {
            return show("journal/strike", id, viewer, model);
        }
        Flash.success(redirect, "journal.is-struck");
        return "redirect:/journal/" + id;
    }

    private String show(String view, EntryId id, Viewer viewer, Model model) {
        JournalRow entry = queries.find(id, viewer);
        String told = entry.consequence() == null ? entry.text() : entry.text() + " " + entry.consequence();
        model.addAttribute(
                "page", new JournalPages.Entry(entry, queries.clientsNamedIn(told, viewer), actions(entry, viewer)));
        return view;
    }

    private static List<Action> actions(JournalRow entry, Viewer viewer) {
        boolean own = viewer.is(Role.MANAGER) || viewer.id().value().equals(entry.writtenBy());
        if (!own || entry.struckOn() != null) {
            return List.of();
        }
        return List.of(
                Action.open("journal.action.edit", "/journal/" + entry.id() + "/edit"),
                Action.open("journal.action.strike", "/journal/" + entry.id() + "/strike"));
    }
}
