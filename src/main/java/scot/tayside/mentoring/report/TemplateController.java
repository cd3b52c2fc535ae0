package scot.tayside.mentoring.report;

import java.time.Clock;
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
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** What reports are asked for: a change makes a new version, and reports already begun keep theirs. */
@Controller
@RequestMapping("/documents/templates/{kind}")
class TemplateController {

    private final TemplateQueries templates;
    private final FigureWords words;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TemplateController(TemplateQueries templates, FigureWords words, ApplicationEventPublisher facts, Clock clock) {
        this.templates = templates;
        this.words = words;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable ReportKind kind, Model model) {
        TemplateForm form = TemplateForm.of(templates.newest(kind));
        model.addAttribute("form", form);
        return show(kind, form, model);
    }

    @PostMapping
    String change(
            @PathVariable ReportKind kind,
            @ModelAttribute("form") TemplateForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (Attempt.refused(errors, () -> store(form.toTemplate(kind), viewer))) {
            return show(kind, form, model);
        }
        Flash.success(redirect, "report.template-is-changed", form.basedOn + 1);
        return "redirect:/documents/templates/" + kind;
    }

    private void store(Template template, Viewer viewer) {
        if (!templates.add(template, viewer.id().value(), clock.instant())) {
            throw new RuleViolation("report.template-changed-meanwhile");
        }
        facts.publishEvent(new ReportEvent(
                "report.template-changed",
                template.id().toString(),
                "%s, version %d".formatted(template.kind(), template.number())));
    }

    private String show(ReportKind kind, TemplateForm form, Model model) {
        model.addAttribute("page", new TemplatePage(templates.newest(kind), form.lines(), words));
        return "report/template";
    }
}
