package scot.tayside.mentoring.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** What a period lacks, the lists behind the counts, and reminders of them. */
@Controller
@RequestMapping("/quality")
class QualityController {

    private final QualityQueries queries;
    private final Reminders reminders;
    private final MessageSource messages;
    private final Clock clock;

    QualityController(QualityQueries queries, Reminders reminders, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.reminders = reminders;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String page(@ModelAttribute("filter") QualityFilter filter, Errors errors, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        ReportingPeriod period = filter.period(today);
        filter.period = QualityFilter.code(period);
        boolean own = viewer.is(Role.MENTOR);
        model.addAttribute(
                "page",
                new QualityPage(
                        period,
                        period.lastDay().isBefore(today),
                        own,
                        queries.counts(period, today, viewer),
                        queries.bases(period, today, viewer),
                        own ? List.of() : queries.recipients(viewer),
                        own ? List.of() : queries.tiss(period, today, viewer),
                        QualityFilter.periods(today)));
        return "quality/page";
    }

    @GetMapping("/cases")
    String cases(
            @ModelAttribute("filter") QualityFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        filter.period = QualityFilter.code(filter.period(today));
        filter.gap = filter.gap == null ? Gap.REVIEW_OVERDUE : filter.gap;
        Paging paging = Paging.of(request, "day", "name", "mentor", "area");
        model.addAttribute(
                "page",
                new GapList(
                        filter.gap,
                        filter.period,
                        queries.list(filter, today, viewer, paging),
                        QualityFilter.periods(today),
                        kinds()));
        return "quality/cases";
    }

    @PostMapping("/remind")
    String remind(@RequestParam UUID user, @RequestParam String period, Viewer viewer, RedirectAttributes redirect) {
        QualityFilter asked = new QualityFilter();
        asked.period = period;
        ReportingPeriod about = asked.period(LocalDate.now(clock));
        String name = reminders.find(user, viewer).displayName();
        if (reminders.send(user, about, viewer)) {
            Flash.success(redirect, "quality.is-reminded", name);
        } else {
            Flash.warning(redirect, "quality.reminded-today", name);
        }
        return "redirect:/quality?period=" + QualityFilter.code(about);
    }

    private List<Option> kinds() {
        return Arrays.stream(Gap.values())
                .map(gap -> new Option(gap.name(), messages.getMessage(gap.title(), null, Locale.UK)))
                .toList();
    }
}
