package scot.tayside.mentoring.recruitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.EnquirySource;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** The pipeline of mentors, from enquiry to clearance. */
@Controller
@RequestMapping("/recruitment")
class RecruitmentController {

    private static final int YEARS_BACK = 13;

    private final RecruitmentQueries queries;
    private final Clock clock;

    RecruitmentController(RecruitmentQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String pipeline(
            @ModelAttribute("filter") RecruitmentFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        int thisYear = ReportingPeriod.financialYearOf(today).firstDay().getYear();
        if (filter.year == null || filter.year > thisYear || filter.year < thisYear - YEARS_BACK) {
            filter.year = thisYear;
        }
        Asked asked = Asked.of(filter, viewer, today);
        Paging paging = Paging.of(request, "-days", "name", "stage", "type", "source");
        model.addAttribute(
                "page",
                new RecruitmentPage(
                        asked.year().label(),
                        queries.targets(asked),
                        queries.waiting(asked, paging),
                        queries.months(asked),
                        queries.sources(asked),
                        queries.all(asked),
                        queries.stages(asked),
                        queries.endings(asked),
                        years(thisYear),
                        Option.of(MentorType.values(), MentorType::title),
                        Option.of(EnquirySource.values(), EnquirySource::title)));
        return "recruitment/page";
    }

    private static List<Option> years(int last) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .map(back -> last - back)
                .mapToObj(year -> new Option(Integer.toString(year), year + "/" + (year + 1) % 100))
                .toList();
    }
}
