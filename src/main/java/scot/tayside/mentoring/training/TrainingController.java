package scot.tayside.mentoring.training;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Training sessions: the list, the page of each, recording and changing. */
@Controller
@RequestMapping("/training")
class TrainingController {

    private final Trainings trainings;
    private final TrainingQueries queries;
    private final Clock clock;

    TrainingController(Trainings trainings, TrainingQueries queries, Clock clock) {
        this.trainings = trainings;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") TrainingFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-held", "title", "attendances");
        model.addAttribute("page", new TrainingPages.All(queries.list(filter, paging), records(viewer)));
        return "training/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable TrainingId id, Viewer viewer, Model model) {
        List<Action> actions =
                records(viewer) ? List.of(Action.open("training.action.edit", "/training/" + id + "/edit")) : List.of();
        model.addAttribute("page", new TrainingPages.One(queries.find(id), queries.attended(id, viewer), actions));
        return "training/page";
    }

    @GetMapping("/new")
    String recording(@ModelAttribute("form") TrainingForm form, Errors errors, Viewer viewer, Model model) {
        return form(null, viewer, model);
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") TrainingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        Optional<TrainingId> made =
                Attempt.making(errors, () -> trainings.add(form.toCommand(offered(viewer), Set.of())));
        if (made.isEmpty()) {
            return form(null, viewer, model);
        }
        Flash.success(redirect, "training.is-recorded");
        return "redirect:/training/" + made.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable TrainingId id, Viewer viewer, Model model) {
        model.addAttribute("form", TrainingForm.of(trainings.find(id)));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable TrainingId id,
            @Valid @ModelAttribute("form") TrainingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Set<UUID> before = trainings.find(id).written().mentors();
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(
                errors, () -> trainings.change(id, form.version, form.toCommand(offered(viewer), before)))) {
            return form(id, viewer, model);
        }
        Flash.success(redirect, "training.is-changed");
        return "redirect:/training/" + id;
    }

    private Set<UUID> offered(Viewer viewer) {
        return queries.mentors(viewer).stream()
                .map(Option::value)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static boolean records(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private String form(@Nullable TrainingId id, Viewer viewer, Model model) {
        model.addAttribute("page", new TrainingPages.Form(id, queries.mentors(viewer)));
        return "training/form";
    }
}
