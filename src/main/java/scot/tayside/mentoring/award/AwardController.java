package scot.tayside.mentoring.award;

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

/** Awards: the list, the page of each, recording and changing. */
@Controller
@RequestMapping("/awards")
class AwardController {

    private final Awards awards;
    private final AwardQueries queries;
    private final Clock clock;

    AwardController(Awards awards, AwardQueries queries, Clock clock) {
        this.awards = awards;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") AwardFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-day", "title");
        model.addAttribute("page", new AwardPages.All(queries.list(filter, paging), records(viewer)));
        return "award/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable AwardId id, Viewer viewer, Model model) {
        List<Action> actions =
                records(viewer) ? List.of(Action.open("award.action.edit", "/awards/" + id + "/edit")) : List.of();
        model.addAttribute(
                "page",
                new AwardPages.One(
                        queries.find(id), queries.mentees(id, viewer), queries.mentors(id, viewer), actions));
        return "award/page";
    }

    @GetMapping("/new")
    String recording(@ModelAttribute("form") AwardForm form, Errors errors, Viewer viewer, Model model) {
        return form(null, form, viewer, model);
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") AwardForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Map<String, UUID> known = queries.people(form.references(), viewer);
        form.check(known, LocalDate.now(clock), errors);
        Optional<AwardId> made = Attempt.making(
                errors, () -> awards.record(form.toCommand(known, Set.of(), queries.mentors(viewer), Set.of())));
        if (made.isEmpty()) {
            return form(null, form, viewer, model);
        }
        Flash.success(redirect, "award.is-recorded");
        return "redirect:/awards/" + made.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable AwardId id, Viewer viewer, Model model) {
        List<String> references = queries.mentees(id, viewer).stream()
                .map(AwardedMentee::reference)
                .toList();
        AwardForm form = AwardForm.of(awards.find(id), references);
        model.addAttribute("form", form);
        return form(id, form, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable AwardId id,
            @Valid @ModelAttribute("form") AwardForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        GiveAward before = awards.find(id).written();
        Set<UUID> unseen = new HashSet<>(before.mentees());
        queries.mentees(id, viewer).forEach(mentee -> unseen.remove(mentee.id()));
        Map<String, UUID> known = queries.people(form.references(), viewer);
        form.check(known, LocalDate.now(clock), errors);
        if (Attempt.refused(
                errors,
                () -> awards.change(
                        id, form.version, form.toCommand(known, unseen, queries.mentors(viewer), before.mentors())))) {
            return form(id, form, viewer, model);
        }
        Flash.success(redirect, "award.is-changed");
        return "redirect:/awards/" + id;
    }

    private static boolean records(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private String form(@Nullable AwardId id, AwardForm form, Viewer viewer, Model model) {
        model.addAttribute("page", new AwardPages.Form(id, queries.mentors(viewer), queries.partners(form.partnerId)));
        return "award/form";
    }
}
