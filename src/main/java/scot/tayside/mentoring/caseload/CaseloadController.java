package scot.tayside.mentoring.caseload;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Who has how much in hand: all mentors, one of them, and oneself. */
@Controller
@RequestMapping("/caseload")
class CaseloadController {

    private final CaseloadQueries queries;
    private final Mentors mentors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseloadController(CaseloadQueries queries, Mentors mentors, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.mentors = mentors;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @ModelAttribute("filter") CaseloadFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "name", "mentees", "free", "hours");
        model.addAttribute(
                "page",
                new CaseloadPages.All(
                        queries.all(filter, viewer, LocalDate.now(clock), paging),
                        Option.of(MentorType.values(), MentorType::title),
                        Option.of(LocalAuthority.values(), LocalAuthority::title)));
        return "caseload/list";
    }

    @GetMapping("/{mentor}")
    String one(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.head(mentor, viewer);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new CaseloadPages.One(head, queries.one(mentor, today), queries.mentees(mentor, viewer, today)));
        events.publishEvent(new Audited.Fact("caseload.read", "mentor", mentor.toString(), null, null));
        return "caseload/page";
    }

    @GetMapping("/mine")
    String mine(Viewer viewer, Model model) {
        MentorId mentor = mentors.ofUser(viewer.id())
                .orElseThrow(() -> new NoSuchElementException("no mentor signs in with this account"));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new CaseloadPages.Mine(
                        mentors.known(mentor, viewer),
                        queries.one(mentor, today),
                        queries.mentees(mentor, viewer, today),
                        queries.standing(mentor),
                        queries.training(mentor),
                        queries.leaves(mentor, today)));
        return "caseload/mine";
    }
}
