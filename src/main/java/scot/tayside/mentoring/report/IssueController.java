package scot.tayside.mentoring.report;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** Issues copies of a report that has been signed off, to one recipient after another. */
@Controller
@RequestMapping("/documents/{id}/issue")
class IssueController {

    private final Reports reports;
    private final ReportQueries queries;
    private final PrintableQuotes quotes;
    private final MessageSource messages;
    private final Clock clock;

    IssueController(
            Reports reports, ReportQueries queries, PrintableQuotes quotes, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.quotes = quotes;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable ReportId id, @ModelAttribute("form") IssueForm form, Viewer viewer, Model model) {
        return page(id, viewer, model);
    }

    @PostMapping
    String issue(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") IssueForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> reports.issue(id, form.toCommand(), viewer))) {
            return page(id, viewer, model);
        }
        Flash.success(redirect, "report.is-issued", form.toCommand().recipient());
        return "redirect:/documents/" + id;
    }

    private String page(ReportId id, Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new IssuePage(
                        queries.head(id, viewer),
                        Option.of(
                                Edition.values(),
                                edition -> messages.getMessage("report.edition." + edition, null, Locale.UK)),
                        quotes.refused(id, Edition.PUBLIC, LocalDate.now(clock))));
        return "report/issue";
    }
}
