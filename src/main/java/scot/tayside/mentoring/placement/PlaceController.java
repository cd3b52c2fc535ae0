package scot.tayside.mentoring.placement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.cases.CaseParts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** Places: their list, the page of each, and what they are. */
@Controller
@RequestMapping("/placements")
class PlaceController {

    private final Placements placements;
    private final PlacementQueries queries;
    private final ApplicationEventPublisher events;

    PlaceController(Placements placements, PlacementQueries queries, ApplicationEventPublisher events) {
        this.placements = placements;
        this.queries = queries;
        this.events = events;
    }

    @GetMapping
    String list(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new PlacementPages.Places(
                        queries.list(viewer, Paging.of(request, "name", "area")),
                        CaseParts.of("placements", viewer),
                        List.of(Action.open("placement.action.add", "/placements/new"))));
        return "placement/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable PlaceId id, Viewer viewer, Model model) {
        Place place = placements.place(id, viewer);
        events.publishEvent(new Audited.Fact("placement.read", "place", id.toString(), null, null));
        String here = "/placements/" + id;
        model.addAttribute(
                "page",
                new PlacementPages.OfPlace(
                        id,
                        place.described(),
                        queries.stays(id, viewer),
                        List.of(
                                Action.open("placement.action.register", here + "/register"),
                                Action.open("placement.action.place", here + "/people"),
                                Action.open("placement.action.change", here + "/edit"))));
        return "placement/page";
    }

    @GetMapping("/new")
    String adding(@ModelAttribute("form") PlaceForm form, Viewer viewer, Model model) {
        return form(null, viewer, model);
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") PlaceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<PlaceId> added = Attempt.making(errors, () -> placements.add(form.toCommand(), viewer));
        if (added.isEmpty()) {
            return form(null, viewer, model);
        }
        Flash.success(redirect, "placement.is-added");
        return "redirect:/placements/" + added.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable PlaceId id, Viewer viewer, Model model) {
        model.addAttribute("form", PlaceForm.of(placements.place(id, viewer)));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable PlaceId id,
            @Valid @ModelAttribute("form") PlaceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        placements.place(id, viewer);
        if (Attempt.refused(errors, () -> placements.change(id, form.version, form.toCommand(), viewer))) {
            return form(id, viewer, model);
        }
        Flash.success(redirect, "placement.is-changed");
        return "redirect:/placements/" + id;
    }

    private static String form(@Nullable PlaceId id, Viewer viewer, Model model) {
        model.addAttribute("page", new PlacementPages.ToDescribe(id, viewer));
        return "placement/form";
    }
}
