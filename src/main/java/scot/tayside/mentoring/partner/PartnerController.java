package scot.tayside.mentoring.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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

/** Partners: the list, the page of each, adding and changing. */
@Controller
@RequestMapping("/partners")
class PartnerController {

    private final Partners partners;
    private final PartnerQueries queries;

    PartnerController(Partners partners, PartnerQueries queries) {
        this.partners = partners;
        this.queries = queries;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") PartnerFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "name", "kind", "times", "last");
        model.addAttribute("page", new PartnerPages.All(queries.list(filter, paging), keeps(viewer)));
        return "partner/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable PartnerId id, Viewer viewer, Model model) {
        List<Action> actions =
                keeps(viewer) ? List.of(Action.open("partner.action.edit", "/partners/" + id + "/edit")) : List.of();
        model.addAttribute("page", new PartnerPages.One(queries.find(id), queries.events(id), actions));
        return "partner/page";
    }

    @GetMapping("/new")
    String adding(@ModelAttribute("form") PartnerForm form, Errors errors, Model model) {
        return form(null, model);
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") PartnerForm form, Errors errors, Model model, RedirectAttributes redirect) {
        Optional<PartnerId> added = Attempt.making(errors, () -> partners.add(form.toCommand()));
        if (added.isEmpty()) {
            return form(null, model);
        }
        Flash.success(redirect, "partner.is-added");
        return "redirect:/partners/" + added.get();
    }

    @GetMapping("/{id}/edit")
    String changing(@PathVariable PartnerId id, Model model) {
        model.addAttribute("form", PartnerForm.of(partners.find(id)));
        return form(id, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") PartnerForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        partners.find(id);
        if (Attempt.refused(errors, () -> partners.change(id, form.version, form.toCommand()))) {
            return form(id, model);
        }
        Flash.success(redirect, "partner.is-changed");
        return "redirect:/partners/" + id;
    }

    private static boolean keeps(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private static String form(@Nullable PartnerId id, Model model) {
        model.addAttribute("page", new PartnerPages.Form(id));
        return "partner/form";
    }
}
