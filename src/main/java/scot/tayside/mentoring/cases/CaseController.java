package scot.tayside.mentoring.cases;

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
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The list of cases and the page of each. */
@Controller
@RequestMapping("/cases")
class CaseController {

    private final CaseListQueries lists;
    private final CasePages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseController(CaseListQueries lists, CasePages pages, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") CaseFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "name", "opened", "status", "review", "update");
        Listing<CaseRow> rows = lists.list(filter, viewer, LocalDate.now(clock), paging);
        model.addAttribute("page", new CaseList(rows, !viewer.is(Role.MENTOR), CaseParts.of("cases", viewer)));
        return "cases/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable CaseId id, Viewer viewer, Model model) {
        CasePage page = pages.of(id, viewer);
        events.publishEvent(new Audited.Fact(
                "cases.read", "case", id.toString(), page.file().personId(), null));
        model.addAttribute("page", page);
        return "cases/page";
    }
}
