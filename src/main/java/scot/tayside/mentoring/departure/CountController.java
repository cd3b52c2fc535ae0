package scot.tayside.mentoring.departure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/** What those said who left, in numbers. */
@Controller
class CountController {

    private static final int FIRST_YEAR = 2013;

    private final CountQueries queries;
    private final Clock clock;

    CountController(CountQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The answers of one financial year. */
    record Counts(ReportingPeriod year, List<Option> years, List<Tally> tallies) {}

    @GetMapping("/departures/counts")
    String counts(@ModelAttribute("filter") CountFilter filter, Errors errors, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        Integer asked = filter.year;
        ReportingPeriod year = asked != null && asked >= FIRST_YEAR && asked <= today.getYear()
                ? ReportingPeriod.financialYear(asked)
                : ReportingPeriod.financialYearOf(today);
        List<Option> years = queries.years(viewer).stream()
                .map(first -> new Option(
                        first.toString(), ReportingPeriod.financialYear(first).label()))
                .toList();
        model.addAttribute("page", new Counts(year, years, queries.tallies(year, viewer)));
        return "departure/counts";
    }
}
