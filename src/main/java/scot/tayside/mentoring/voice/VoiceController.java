package scot.tayside.mentoring.voice;

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
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** The list of quotes and case studies and the page of each. */
@Controller
@RequestMapping("/quotes")
class VoiceController {

    private final Voices voices;
    private final VoiceQueries queries;
    private final UseQueries uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoiceController(
            Voices voices, VoiceQueries queries, UseQueries uses, ApplicationEventPublisher events, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") VoiceFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-written", "reference", "period");
        model.addAttribute(
                "page", new VoiceList(queries.list(filter, viewer, LocalDate.now(clock), paging), writes(viewer)));
        return "voice/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable VoiceId id, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        Standing standing = voices.visible(id, viewer).standing();
        VoicePage.Written voice = queries.written(id, today);
        events.publishEvent(new Audited.Fact("voice.read", "voice", id.toString(), voice.personId(), null));
        model.addAttribute(
                "page",
                new VoicePage(
                        voice,
                        standing.editions(),
                        standing.channels(),
                        VoicePage.Use.of(standing, today),
                        uses.uses(id),
                        writes(viewer) ? actions(voice) : List.of(),
                        writes(viewer)));
        return "voice/page";
    }

    private static boolean writes(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    /** The most urgent first; with words whose consent was withdrawn there is nothing to do. */
    private static List<Action> actions(VoicePage.Written voice) {
        String url = "/quotes/" + voice.id();
        Action consent = Action.open("voice.action.consent", url + "/consent");
        Action edit = Action.open("voice.action.edit", url + "/edit");
        Action check = Action.open("voice.action.check", url + "/check");
        Action withdraw = Action.open("voice.action.withdraw", url + "/withdraw");
        return switch (voice.status()) {
            case WITHDRAWN -> List.of();
            case NEEDS_CONSENT -> List.of(consent, edit, check, withdraw);
            case EXPIRED -> List.of(consent, edit, withdraw);
            case TO_CHECK -> List.of(check, edit, consent, withdraw);
            case CHANGES_NEEDED -> List.of(edit, check, consent, withdraw);
            case READY -> List.of(edit, consent, withdraw);
        };
    }
}
