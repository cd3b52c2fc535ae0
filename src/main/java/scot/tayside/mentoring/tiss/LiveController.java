package scot.tayside.mentoring.tiss;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** The day from which TISS takes referrals in an area. */
@Controller
@RequestMapping("/tiss/areas/{area}")
class LiveController {

    private final TissReturns returns;
    private final TissQueries queries;

    LiveController(TissReturns returns, TissQueries queries) {
        this.returns = returns;
        this.queries = queries;
    }

    @GetMapping
    String day(@PathVariable LocalAuthority area, Model model) {
        LiveForm form = new LiveForm();
        form.show(queries.liveFrom(area));
        model.addAttribute("form", form);
        return form(area, model);
    }

    @PostMapping
    String goLive(
            @PathVariable LocalAuthority area,
            @Valid @ModelAttribute("form") LiveForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> returns.goLive(area, form.before, form.liveFrom))) {
            return form(area, model);
        }
        Flash.success(redirect, "tiss.is-live", area.title(), form.liveFrom);
        return "redirect:/tiss";
    }

    private String form(LocalAuthority area, Model model) {
        model.addAttribute("page", new TissPages.Live(area, queries.liveFrom(area)));
        return "tiss/live";
    }
}
