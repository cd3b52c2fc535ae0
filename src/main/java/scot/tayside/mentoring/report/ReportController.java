package scot.tayside.mentoring.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** The list of reports, a new one, and the page of each. */
@Controller
@RequestMapping("/documents")
class ReportController {

    private final Reports reports;
    private final ReportQueries queries;
    private final Warnings warnings;
    private final ApplicationEventPublisher facts;
    private final MessageSource messages;
    private final Clock clock;

    ReportController(
            Reports reports,
            ReportQueries queries,
            Warnings warnings,
            ApplicationEventPublisher facts,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.warnings = warnings;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ReportFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, ReportQueries.USUAL_SORT, "title", "status");
        model.addAttribute("page", new ReportList(queries.list(filter, viewer, paging), viewer.is(Role.MANAGER)));
        return "report/list";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") NewReportForm form, Errors errors, Model model) {
        if (form.firstDay == null && form.lastDay == null && !errors.hasErrors()) {
            ReportingPeriod quarter =
                    ReportingPeriod.quarterOf(LocalDate.now(clock)).previous();
            form.firstDay = quarter.firstDay();
            form.lastDay = quarter.lastDay();
        }
        if (form.kind == null) {
            form.kind = ReportKind.PROGRESS_REPORT;
        }
        if (form.basis == null) {
            form.basis = Basis.PRECEDING_REVIEW;
        }
        if (form.title == null
                && form.firstDay != null
                && form.lastDay != null
                && !form.lastDay.isBefore(form.firstDay)) {
            form.title = form.kind.title() + ", " + new ReportingPeriod(form.firstDay, form.lastDay).label();
        }
        return newPage(model);
    }

    @PostMapping("/new")
    String begin(
            @Valid @ModelAttribute("form") NewReportForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        Optional<ReportId> begun = Attempt.making(errors, () -> reports.begin(form.toCommand(), viewer));
        if (begun.isEmpty()) {
            return newPage(model);
        }
        Flash.success(redirect, "report.is-begun");
        return "redirect:/documents/" + begun.get();
    }

    @GetMapping("/{id}")
    String page(@PathVariable ReportId id, Viewer viewer, Model model) {
        ReportHead report = queries.head(id, viewer);
        facts.publishEvent(new ReportEvent("report.read", id.toString(), report.title()));
        Rights rights = new Rights(viewer, report);
        model.addAttribute(
                "page",
                new ReportPage(
                        report,
                        rights,
                        queries.sections(id),
                        warnings.counts(report, rights),
                        queries.contributions(id),
                        queries.signatures(id),
                        queries.copies(id)));
        return "report/page";
    }

    @GetMapping("/{id}/edit")
    String editing(@PathVariable ReportId id, Viewer viewer, Model model) {
        model.addAttribute("form", ParticularsForm.of(queries.head(id, viewer)));
        return edit(id, viewer, model);
    }

    @PostMapping("/{id}/edit")
    String describe(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") ParticularsForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> reports.describe(id, form.toCommand()))) {
            return edit(id, viewer, model);
        }
        Flash.success(redirect, "report.is-described");
        return "redirect:/documents/" + id;
    }

    private String edit(ReportId id, Viewer viewer, Model model) {
        model.addAttribute("page", queries.head(id, viewer));
        return "report/edit";
    }

    private String newPage(Model model) {
        List<Option> bases = Option.of(Basis.values(), one -> say("figures.basis." + one));
        model.addAttribute("page", new NewReportPage(bases, queries.attachable(), suggestions()));
        return "report/new";
    }

    private List<NewReportPage.Suggestion> suggestions() {
        LocalDate today = LocalDate.now(clock);
        ReportingPeriod quarter = ReportingPeriod.quarterOf(today);
        ReportingPeriod year = ReportingPeriod.financialYearOf(today);
        return Stream.of(
                        suggestion("report.last-quarter", quarter.previous()),
                        suggestion("report.this-quarter", quarter),
                        suggestion("report.last-year", year.previous()),
                        suggestion("report.first-year", ReportingPeriod.financialYear(2013)))
                .toList();
    }

    private static NewReportPage.Suggestion suggestion(String code, ReportingPeriod period) {
        return new NewReportPage.Suggestion(
                code,
                period.label(),
                "/documents/new?firstDay=%s&lastDay=%s".formatted(period.firstDay(), period.lastDay()));
    }

    private String say(String code) {
        return messages.getMessage(code, null, Locale.UK);
    }
}
