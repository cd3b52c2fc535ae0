package scot.tayside.mentoring.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;

/** Shows what falls due in a month. */
@Controller
class ReviewCalendarController {

    private final ExpectedQueries queries;
    private final Clock clock;

    ReviewCalendarController(ExpectedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/reviews/calendar")
    String page(@RequestParam(required = false) @Nullable YearMonth month, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        YearMonth now = YearMonth.from(today);
        YearMonth shown = month == null ? now : month;
        model.addAttribute("page", new ReviewCalendar(shown, now, queries.month(shown, today, viewer)));
        return "review/calendar";
    }
}
