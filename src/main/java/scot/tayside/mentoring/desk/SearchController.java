package scot.tayside.mentoring.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Search by name or reference. */
@Controller
class SearchController {

    private static final int LONGEST = 100;

    private final SearchQueries queries;
    private final ApplicationEventPublisher facts;

    SearchController(SearchQueries queries, ApplicationEventPublisher facts) {
        this.queries = queries;
        this.facts = facts;
    }

    /** What was asked and what was found; nothing is looked up for one letter. */
    record SearchPage(String words, @Nullable Listing<SearchQueries.Found> people) {}

    @GetMapping("/search")
    String page(@RequestParam(defaultValue = "") String q, Viewer viewer, HttpServletRequest request, Model model) {
        String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        model.addAttribute("page", new SearchPage(words, words.length() < 2 ? null : find(words, viewer, request)));
        return "desk/search";
    }

    private Listing<SearchQueries.Found> find(String words, Viewer viewer, HttpServletRequest request) {
        Listing<SearchQueries.Found> people = queries.find(words, viewer, Paging.of(request, "name"));
        facts.publishEvent(
                new Audited.Fact("desk.searched", "search", "-", null, "%d found".formatted(people.total())));
        return people;
    }
}
