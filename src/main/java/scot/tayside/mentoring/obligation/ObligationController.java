package scot.tayside.mentoring.obligation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** The calendar of what is owed, and the page of each. */
@Controller
@RequestMapping("/obligations")
class ObligationController {

    private final ObligationQueries queries;
    private final DocumentQueries documents;

    ObligationController(ObligationQueries queries, DocumentQueries documents) {
        this.queries = queries;
        this.documents = documents;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ObligationFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "due", "recipient", "responsible");
        model.addAttribute(
                "page",
                new ObligationPages.Owing(
                        queries.list(filter, viewer, paging), queries.people(), viewer.is(Role.MANAGER)));
        return "obligation/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable ObligationId id, Viewer viewer, Model model) {
        ObligationRow obligation = queries.find(id, viewer);
        model.addAttribute(
                "page",
                new ObligationPages.One(
                        obligation, documents.find(obligation.documentId()), actions(obligation, viewer)));
        return "obligation/page";
    }

    private static List<Action> actions(ObligationRow obligation, Viewer viewer) {
        if (obligation.doneOn() != null || viewer.is(Role.DIRECTOR)) {
            return List.of();
        }
        Action done = Action.open("obligation.action.done", "/obligations/" + obligation.id() + "/done");
        Action edit = Action.open("obligation.action.edit", "/obligations/" + obligation.id() + "/edit");
        return viewer.is(Role.MANAGER) ? List.of(done, edit) : List.of(done);
    }
}
