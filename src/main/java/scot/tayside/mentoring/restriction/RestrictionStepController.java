package scot.tayside.mentoring.restriction;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
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
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Step;

/** What a manager does about a restricted file. */
@Controller
@RequestMapping("/restrictions/{id}")
class RestrictionStepController {

    private static final int USUAL_MONTHS = 3;

    private final Restrictions restrictions;
    private final RestrictionQueries queries;
    private final Clock clock;

    RestrictionStepController(Restrictions restrictions, RestrictionQueries queries, Clock clock) {
        this.restrictions = restrictions;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/name")
    String naming(
            @PathVariable UUID id, @ModelAttribute("form") NameForm form, Errors errors, Viewer viewer, Model model) {
        return nameStep(id, viewer).page(model);
    }

    @PostMapping("/name")
    String name(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NameForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Step step = nameStep(id, viewer);
        form.check(nameable(id), errors);
        return step.take(
                errors,
                () -> restrictions.name(id, new UserId(form.user), form.text, viewer),
                "restriction.is-named",
                model,
                redirect);
    }

    @GetMapping("/named/{user}/remove")
    String removing(
            @PathVariable UUID id,
            @PathVariable UUID user,
            @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return removeStep(id, user, viewer).page(model);
    }

    @PostMapping("/named/{user}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID user,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String done = removeStep(id, user, viewer)
                .take(
                        errors,
                        () -> restrictions.remove(id, new UserId(user), form.text, viewer),
                        "restriction.is-removed",
                        model,
                        redirect);
        return !errors.hasErrors() && user.equals(viewer.id().value()) ? "redirect:/restrictions" : done;
    }

    @GetMapping("/review")
    String reviewing(
            @PathVariable UUID id, @ModelAttribute("form") ReviewForm form, Errors errors, Viewer viewer, Model model) {
        form.reviewOn = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        return step("review", id, viewer).askingForADay().page(model);
    }

    @PostMapping("/review")
    String review(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Step step = step("review", id, viewer).askingForADay();
        ReviewForm.checkDay(form.reviewOn, LocalDate.now(clock), errors);
        return step.take(
                errors,
                () -> restrictions.review(id, form.reviewOn, form.text),
                "restriction.is-reviewed",
                model,
                redirect);
    }

    @GetMapping("/lift")
    String lifting(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return step("lift", id, viewer).page(model);
    }

    @PostMapping("/lift")
    String lift(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        return step("lift", id, viewer)
                .take(errors, () -> restrictions.lift(id, form.text, viewer), "restriction.is-lifted", model, redirect);
    }

    @GetMapping("/take-over")
    String takingOver(
            @PathVariable UUID id, @ModelAttribute("form") NoteForm form, Errors errors, Viewer viewer, Model model) {
        return takeOverStep(id, viewer).page(model);
    }

    @PostMapping("/take-over")
    String takeOver(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String done = takeOverStep(id, viewer)
                .take(
                        errors,
                        () -> restrictions.takeOver(id, form.text, viewer),
                        "restriction.is-taken-over",
                        model,
                        redirect);
        return errors.hasErrors() ? done : "redirect:/restrictions/" + id;
    }

    @PostMapping("/settle/{referral}")
    String settle(@PathVariable UUID id, @PathVariable UUID referral, Viewer viewer) {
        queries.find(id, viewer);
        restrictions.settle(id, referral, viewer);
        return "redirect:/restrictions/" + id;
    }

    private Step step(String name, UUID id, Viewer viewer) {
        RestrictionRow row = queries.find(id, viewer);
        return step(name, "/restrictions/" + id, name, row.reference() + " " + row.personName());
    }

    private Step nameStep(UUID id, Viewer viewer) {
        return step("name", id, viewer).asking("user", "restriction.whom", nameable(id));
    }

    private Step removeStep(UUID id, UUID user, Viewer viewer) {
        queries.find(id, viewer);
        String name = queries.named(id).stream()
                .filter(each -> each.userId().equals(user) && each.removedOn() == null)
                .findFirst()
                .map(RestrictionPages.Named::words)
                .orElseThrow(() -> new NoSuchElementException("not named: " + user));
        return step("remove", "/restrictions/" + id, "named/" + user + "/remove", name);
    }

    /** Whose file it is, is told to whoever has taken it over. */
    private Step takeOverStep(UUID id, Viewer viewer) {
        String reference = queries.toTakeOver(viewer).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(RestrictionPages.Unmanaged::reference)
                .orElseThrow(() -> new NoSuchElementException("no restricted file to take over"));
        return step("take-over", "/restrictions", id + "/take-over", reference);
    }

    private List<Option> nameable(UUID id) {
        return queries.nameable(id, queries.person(id));
    }

    private static Step step(String word, String home, String path, String about) {
        return Step.of("restriction.action." + word, "restriction.text." + word, home, path, about);
    }
}
