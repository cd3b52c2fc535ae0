package scot.tayside.mentoring.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/** The report as it would have been on an earlier day, and what has been recorded since. */
@Controller
class EarlierController {

    private final Figures figures;
    private final EarlierFigures earlier;
    private final FigureWords words;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EarlierController(
            Figures figures, EarlierFigures earlier, FigureWords words, ApplicationEventPublisher facts, Clock clock) {
        this.figures = figures;
        this.earlier = earlier;
        this.words = words;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/reports/earlier")
    String page(@ModelAttribute("form") EarlierForm form, Errors errors, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        if (form.isEmpty(errors)) {
            form.fill(ReportingPeriod.quarterOf(today).previous());
        }
        List<Option> bases = Option.of(Basis.values(), one -> words.say("figures.basis." + one));
        LocalDate firstDay = earlier.firstDay().orElse(null);
        boolean asked = form.day != null || errors.hasErrors();
        if (asked) {
            form.check(errors, today);
        }
        model.addAttribute(
                "page",
                !asked || errors.hasErrors()
                        ? EarlierPage.without(bases, firstDay)
                        : compared(form, bases, firstDay, viewer));
        return "figures/earlier";
    }

    private EarlierPage compared(EarlierForm form, List<Option> bases, @Nullable LocalDate firstDay, Viewer viewer) {
        FigureAddress asked = form.address();
        LocalDate day = Objects.requireNonNull(form.day);
        Terms terms = figures.terms(asked.period(), asked.basis(), Scope.of(viewer));
        FigureTable then = new FigureTable(earlier.on(day, terms));
        FigureTable now = new FigureTable(figures.of(terms));
        facts.publishEvent(new Audited.Fact(
                "figures.earlier-read", "figures", asked.period().label(), null, "as at " + day));
        FigureRows rows = new FigureRows(now, then, then, viewer.is(Role.MANAGER) ? asked : null, words);
        return EarlierPage.of(bases, asked, day, firstDay, then, rows);
    }
}
