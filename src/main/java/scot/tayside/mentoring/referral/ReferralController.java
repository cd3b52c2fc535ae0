package scot.tayside.mentoring.referral;

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
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Paging;

/** The referrals somebody may see: all in a list, and each on a page. */
@Controller
class ReferralController {

    private final ReferralQueries queries;
    private final TeamQueries teams;
    private final ReferralPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralController(
            ReferralQueries queries,
            TeamQueries teams,
            ReferralPages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /** A team has a list of its own, with those on top who have not been contacted. */
    @GetMapping("/referrals")
    String list(
            @ModelAttribute("filter") ReferralFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        if (viewer.is(Role.REFERRER)) {
            Paging paging =
                    Paging.of(request, "urgent", TeamQueries.SORTS.keySet().toArray(String[]::new));
            model.addAttribute(
                    "page", new TeamList(teams.counts(viewer), teams.list(filter, paging, viewer, today), viewer));
            return "referral/team";
        }
        Paging paging =
                Paging.of(request, "-received", ReferralQueries.SORTS.keySet().toArray(String[]::new));
        model.addAttribute("page", ReferralList.of(queries.list(filter, paging, viewer, today), viewer));
        return "referral/list";
    }

    @GetMapping("/referrals/{id}")
    String page(@PathVariable ReferralId id, Viewer viewer, Model model) {
        ReferralPage page = pages.of(id, viewer);
        model.addAttribute("page", page);
        events.publishEvent(new ReferralEvent.Moved(id, page.file().personId(), "referral.read", null));
        return "referral/page";
    }
}
