package scot.tayside.mentoring.figures;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The report on a page: the figures of a period, each beside that of the period before. */
@Controller
class FiguresController {

    private final Figures figures;
    private final SettingQueries settings;
    private final FigureWords words;
    private final FigureBlocks blocks;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FiguresController(
            Figures figures,
            SettingQueries settings,
            FigureWords words,
            FigureBlocks blocks,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.figures = figures;
        this.settings = settings;
        this.words = words;
        this.blocks = blocks;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String page(
            @ModelAttribute("form") FiguresForm form,
            Errors errors,
            @RequestParam(defaultValue = "false") boolean print,
            Viewer viewer,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        if (form.isEmpty(errors)) {
            form.fill(usual(viewer, today));
        }
        form.check(errors);
        if (form.basis == null && !errors.hasErrors()) {
            form.basis = Basis.PRECEDING_REVIEW;
        }
        FiguresChoice choice =
                FiguresChoice.of(viewer, today, form.basis == null ? Basis.PRECEDING_REVIEW : form.basis, words);
        model.addAttribute(
                "page",
                errors.hasErrors()
                        ? FiguresPage.without(choice)
                        : report(form.address(), choice, viewer, today, print));
        return "figures/page";
    }

    /** The last complete quarter, or year for those who only see whole years. */
    private static ReportingPeriod usual(Viewer viewer, LocalDate today) {
        return viewer.is(Role.BOARD)
                ? ReportingPeriod.financialYearOf(today).previous()
                : ReportingPeriod.quarterOf(today).previous();
    }

    private FiguresPage report(
            FigureAddress asked, FiguresChoice choice, Viewer viewer, LocalDate today, boolean printed) {
        facts.publishEvent(new Audited.Fact(
                "figures.read",
                "figures",
                asked.period().label(),
                null,
                asked.basis().name()));
        if (choice.isPublic() && !PublicEdition.covers(asked.period(), today)) {
            return FiguresPage.without(choice);
        }
        FigureSet now = set(asked.period(), asked, viewer);
        FigureSet before = set(asked.period().previous(), asked, viewer);
        FigureSet lastYear = asked.hasYearBefore() ? set(asked.period().yearBefore(), asked, viewer) : before;
        FigureRows rows = new FigureRows(
                new FigureTable(now.figures()),
                new FigureTable(before.figures()),
                new FigureTable(lastYear.figures()),
                choice.listsAreOpen() && !printed ? asked : null,
                words);
        return new FiguresPage(
                choice,
                asked,
                printed,
                TopicView.all(rows, topic -> blocks.charts(topic, now, before, lastYear)),
                new OutcomeTables(rows, words).all(),
                TargetRow.all(rows, settings.targets(), words),
                settings.headings(),
                rows);
    }

    private FigureSet set(ReportingPeriod period, FigureAddress asked, Viewer viewer) {
        Terms terms = figures.terms(period, asked.basis(), Scope.of(viewer));
        return new FigureSet(period, asked.basis(), figures.of(terms, viewer));
    }
}
