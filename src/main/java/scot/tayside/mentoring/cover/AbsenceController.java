package scot.tayside.mentoring.cover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Who covers for whom. */
@Controller
@RequestMapping("/cover")
class AbsenceController {

    private final Covers covers;
    private final CoverQueries queries;
    private final Clock clock;

    AbsenceController(Covers covers, CoverQueries queries, Clock clock) {
        this.covers = covers;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, HttpServletRequest request, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("page", new CoverPages.Overview(queries.list(today, viewer, Paging.of(request, "from"))));
        return "cover/list";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") AbsenceForm form, Viewer viewer, Model model) {
        form.absent = form.absent == null ? viewer.id().value() : form.absent;
        return asking(viewer, model);
    }

    @PostMapping("/new")
    String set(
            @Valid @ModelAttribute("form") AbsenceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors, LocalDate.now(clock));
        if (Attempt.refused(errors, () -> covers.set(form, viewer))) {
            return asking(viewer, model);
        }
        Flash.success(redirect, "cover.done.set");
        return "redirect:/cover";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        covers.end(id, viewer);
        Flash.success(redirect, "cover.done.end");
        return "redirect:/cover";
    }

    private String asking(Viewer viewer, Model model) {
        List<Option> colleagues = queries.colleagues(viewer);
        String own = viewer.id().toString();
        List<Option> absent = viewer.is(Role.MANAGER) ? colleagues : List.of(new Option(own, viewer.displayName()));
        model.addAttribute(
                "page",
                new CoverPages.Asking(
                        absent,
                        colleagues.stream()
                                .filter(each ->
                                        viewer.is(Role.MANAGER) || !each.value().equals(own))
                                .toList()));
        return "cover/new";
    }
}
