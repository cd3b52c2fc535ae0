package scot.tayside.mentoring.review;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.web.Paging;

/** Lists what is expected, and shows what was completed. */
@Controller
class ReviewController {

    private final ReviewQueries queries;
    private final ExpectedQueries expected;
    private final ReviewAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewController(
            ReviewQueries queries,
            ExpectedQueries expected,
            ReviewAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.expected = expected;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    String list(
            @ModelAttribute("filter") ExpectedFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "due", "name", "kind", "area", "opened");
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page", new ExpectedPage(expected.list(filter, today, viewer, paging), expected.drafts(viewer)));
        return "review/list";
    }

    @GetMapping("/reviews/{id}")
    String page(@PathVariable ReviewId id, Viewer viewer, Model model) {
        ReviewQueries.Heading heading = queries.heading(id);
        access.require(heading.referralId(), heading.heldOn(), viewer);
        events.publishEvent(new ReviewEvent.Opened(id, new PersonId(heading.personId())));
        model.addAttribute("page", new ReviewPage(heading, queries.items(id), queries.domains(id)));
        return "review/page";
    }
}
