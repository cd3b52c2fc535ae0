package scot.tayside.mentoring.feedback;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.voice.VoiceId;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** Whom we asked, what they answered, and which of it becomes a quote. */
@Controller
@RequestMapping("/feedback")
class FeedbackController {

    private final Requests requests;
    private final FeedbackQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackController(Requests requests, FeedbackQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") FeedbackFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-asked", "referrer");
        model.addAttribute(
                "page",
                new FeedbackList(
                        queries.list(filter, viewer, LocalDate.now(clock), paging), queries.response(filter, viewer)));
        return "feedback/list";
    }

    @GetMapping("/requests/{id}")
    String page(@PathVariable FeedbackId id, Viewer viewer, Model model) {
        Feedback feedback = requests.visible(id, viewer);
        FeedbackPage.Subject subject = queries.subject(id, LocalDate.now(clock));
        events.publishEvent(new Audited.Fact("feedback.read", "feedback", id.toString(), subject.personId(), null));
        model.addAttribute("page", FeedbackPage.of(feedback, subject));
        return "feedback/page";
    }

    @PostMapping("/requests/{id}/again")
    String again(@PathVariable FeedbackId id, Viewer viewer, RedirectAttributes redirect) {
        requests.askAgain(id, viewer);
        Flash.success(redirect, "feedback.is-asked-again");
        return "redirect:/feedback/requests/" + id;
    }

    @PostMapping("/requests/{id}/quote")
    String quote(
            @PathVariable FeedbackId id, @RequestParam Question question, Viewer viewer, RedirectAttributes redirect) {
        VoiceId voice = requests.quote(id, question, viewer);
        Flash.success(redirect, "feedback.is-quoted");
        return "redirect:/quotes/" + voice;
    }
}
