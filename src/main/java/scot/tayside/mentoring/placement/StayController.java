package scot.tayside.mentoring.placement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Places people, keeps the register of their days, and ends their stay. */
@Controller
@RequestMapping("/placements")
class StayController {

    private final Placements placements;
    private final PlacementQueries queries;
    private final Clock clock;

    StayController(Placements placements, PlacementQueries queries, Clock clock) {
        this.placements = placements;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/{id}/people")
    String placing(@PathVariable PlaceId id, @ModelAttribute("form") StayForm form, Viewer viewer, Model model) {
        form.from = LocalDate.now(clock);
        return toPlace(id, viewer, model);
    }

    @PostMapping("/{id}/people")
    String place(
            @PathVariable PlaceId id,
            @Valid @ModelAttribute("form") StayForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        placements.place(id, viewer);
        if (Attempt.refused(errors, () -> placements.place(id, new ReferralId(form.referral), form.from, viewer))) {
            return toPlace(id, viewer, model);
        }
        Flash.success(redirect, "placement.is-placed");
        return "redirect:/placements/" + id;
    }

    @GetMapping("/stays/{stay}/end")
    String ending(@PathVariable StayId stay, @ModelAttribute("form") LeavingForm form, Viewer viewer, Model model) {
        form.version = placements.stay(stay, viewer).version();
        form.on = LocalDate.now(clock);
        return toEnd(stay, viewer, model);
    }

    @PostMapping("/stays/{stay}/end")
    String end(
            @PathVariable StayId stay,
            @Valid @ModelAttribute("form") LeavingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        PlaceId place = placements.stay(stay, viewer).place();
        if (form.on != null && form.on.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("on", "placement.day-to-come");
        }
        if (Attempt.refused(
                errors, () -> placements.end(stay, form.version, form.on, form.reason, form.word, viewer))) {
            return toEnd(stay, viewer, model);
        }
        Flash.success(redirect, "placement.is-ended");
        return "redirect:/placements/" + place;
    }

    @GetMapping("/{id}/register")
    String register(
            @PathVariable PlaceId id,
            @RequestParam(required = false) @Nullable LocalDate week,
            Viewer viewer,
            Model model) {
        RegisterPage page = week(id, week, viewer);
        model.addAttribute("form", RegisterForm.of(page));
        model.addAttribute("page", page);
        return "placement/register";
    }

    @PostMapping("/{id}/register")
    String enter(
            @PathVariable PlaceId id,
            @RequestParam(required = false) @Nullable LocalDate week,
            @ModelAttribute("form") RegisterForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        RegisterPage page = week(id, week, viewer);
        List<Mark> marks = form.toMarks(page);
        if (Attempt.refused(errors, () -> placements.mark(id, marks, viewer))) {
            model.addAttribute("page", page);
            return "placement/register";
        }
        Flash.success(redirect, "placement.is-entered", marks.size());
        return "redirect:/placements/" + id;
    }

    private RegisterPage week(PlaceId id, @Nullable LocalDate week, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = (week == null || week.isAfter(today) ? today : week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Place place = placements.place(id, viewer);
        return RegisterPage.of(
                place, monday, today, queries.stays(id, viewer), queries.sessions(id, monday, monday.plusDays(6)));
    }

    private String toPlace(PlaceId id, Viewer viewer, Model model) {
        DescribePlace place = placements.place(id, viewer).described();
        model.addAttribute(
                "page", new PlacementPages.ToPlace(id, place.name(), queries.candidates(place.area(), viewer)));
        return "placement/people";
    }

    private String toEnd(StayId stay, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new PlacementPages.ToEnd(stay, placements.stay(stay, viewer).place(), queries.personOf(stay)));
        return "placement/end";
    }
}
