package scot.tayside.mentoring.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.person.Stories;
import scot.tayside.mentoring.web.Paging;

/** The referrals somebody may see: all in a list, and each on a page. */
@Controller
class ReferralController {

    private final ReferralQueries queries;
    private final Persons persons;
    private final Lookalikes lookalikes;
    private final Stories stories;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralController(
            ReferralQueries queries,
            Persons persons,
            Lookalikes lookalikes,
            Stories stories,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.persons = persons;
        this.lookalikes = lookalikes;
        this.stories = stories;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/referrals")
    String list(
            @ModelAttribute("filter") ReferralFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging =
                Paging.of(request, "-received", ReferralQueries.SORTS.keySet().toArray(String[]::new));
        model.addAttribute("page", ReferralList.of(queries.list(filter, paging, viewer, LocalDate.now(clock)), viewer));
        return "referral/list";
    }

    @GetMapping("/referrals/{id}")
    String page(@PathVariable ReferralId id, Viewer viewer, Model model) {
        Depth depth = access.toReferral(id.value(), viewer);
        ReferralFile file = queries.file(id, depth);
        model.addAttribute(
                "page",
                new ReferralPage(
                        file,
                        depth,
                        FirstContact.of(
                                file.receivedOn(),
                                file.firstContactOn(),
                                file.status().isPending(),
                                LocalDate.now(clock)),
                        queries.outcomes(id),
                        lookalikes(file, depth, viewer),
                        stories.latest(id.value(), viewer),
                        ReferralActions.of(file, depth, viewer)));
        events.publishEvent(new ReferralEvent.Moved(id, file.personId(), "referral.read", null));
        return "referral/page";
    }

    /** For those who decide, while there is something to decide. */
    private List<Lookalike> lookalikes(ReferralFile file, Depth depth, Viewer viewer) {
        return depth == Depth.FULL && file.status().isPending()
                ? lookalikes.of(file.personId(), persons.identity(file.personId()), viewer)
                : List.of();
    }
}
