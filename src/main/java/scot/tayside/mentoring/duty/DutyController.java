package scot.tayside.mentoring.duty;

import jakarta.servlet.http.HttpServletRequest;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The work of mentors that is no contact: their list, what a coordinator sees of it, and writing it down. */
@Controller
@RequestMapping("/duties")
class DutyController {

    private final Duties duties;
    private final DutyQueries queries;
    private final Clock clock;

    DutyController(Duties duties, DutyQueries queries, Clock clock) {
        this.duties = duties;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") DutyFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-day", "name", "minutes");
        model.addAttribute(
                "page",
                new DutyPages.Log(
                        queries.list(filter, viewer, paging),
                        queries.sums(filter, LocalDate.now(clock), viewer),
                        duties.mayWrite(viewer),
                        viewer));
        return "duty/list";
    }

    @GetMapping("/totals")
    String totals(@ModelAttribute("filter") DutyFilter filter, Errors errors, Viewer viewer, Model model) {
        model.addAttribute("page", new DutyPages.Totals(queries.totals(filter, viewer)));
        return "duty/totals";
    }

    @GetMapping("/new")
    String writing(@ModelAttribute("form") DutyForm form, Errors errors, Viewer viewer, Model model) {
        duties.writer(viewer);
        if (form.day == null) {
            form.day = LocalDate.now(clock);
        }
        return form(null, model);
    }

    @PostMapping("/new")
    String write(
            @Valid @ModelAttribute("form") DutyForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        duties.writer(viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> duties.write(form.toCommand(), viewer))) {
            return form(null, model);
        }
        Flash.success(redirect, "duty.is-saved");
        return "redirect:/duties";
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable DutyId id, Viewer viewer, Model model) {
        model.addAttribute("form", DutyForm.of(duties.own(id, viewer)));
        return form(id, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable DutyId id,
            @Valid @ModelAttribute("form") DutyForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        duties.own(id, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> duties.change(id, form.version, form.toCommand(), viewer))) {
            return form(id, model);
        }
        Flash.success(redirect, "duty.is-saved");
        return "redirect:/duties";
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable DutyId id, Viewer viewer, RedirectAttributes redirect) {
        duties.remove(id, viewer);
        Flash.success(redirect, "duty.is-removed");
        return "redirect:/duties";
    }

    private static String form(@Nullable DutyId id, Model model) {
        model.addAttribute("page", new DutyPages.Writing(id));
        return "duty/form";
    }
}
