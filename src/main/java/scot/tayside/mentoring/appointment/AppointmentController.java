package scot.tayside.mentoring.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** The list of appointments and the page of each. */
@Controller
@RequestMapping("/appointments")
class AppointmentController {

    private final AppointmentQueries queries;
    private final RiskFlags flags;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentController(
            AppointmentQueries queries, RiskFlags flags, Access access, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.flags = flags;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") AppointmentFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "when", "name", "mentor");
        model.addAttribute(
                "page",
                new AppointmentPages.Book(
                        queries.list(filter, LocalDate.now(clock), viewer, paging), viewer.is(Role.MENTOR)));
        return "appointment/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable AppointmentId id, Viewer viewer, Model model) {
        AppointmentLine line = queries.find(id);
        Depth depth = access.toReferral(line.referralId(), viewer);
        AppointmentSubject subject = queries.subject(new ReferralId(line.referralId()));
        events.publishEvent(
                new Audited.Fact("appointment.read", "appointment", id.toString(), subject.personId(), null));
        boolean seesPlan = depth.includes(Depth.RISK_SUMMARY);
        model.addAttribute(
                "page",
                new AppointmentPages.Entry(
                        line,
                        subject,
                        seesPlan,
                        seesPlan ? flags.standing(subject.personId()) : List.of(),
                        queries.moves(id),
                        actions(line, viewer)));
        return "appointment/page";
    }

    private List<Action> actions(AppointmentLine line, Viewer viewer) {
        List<Action> actions = new ArrayList<>();
        boolean begun = !line.day().isAfter(LocalDate.now(clock)) && !line.isCancelled();
        boolean goesThere = viewer.is(Role.MENTOR) && viewer.id().value().equals(line.mentorUserId());
        String home = "/appointments/" + line.id();
        if (goesThere && begun && line.checkedOut() == null) {
            if (line.checkedIn() == null) {
                actions.add(Action.post("appointment.action.check-in", home + "/check-in"));
            }
            actions.add(Action.post("appointment.action.check-out", home + "/check-out"));
        }
        if (goesThere || viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            steer(line, begun, viewer, actions);
        }
        return actions;
    }

    private static void steer(AppointmentLine line, boolean begun, Viewer viewer, List<Action> actions) {
        String home = "/appointments/" + line.id();
        if (line.alarm() && !viewer.is(Role.MENTOR)) {
            actions.add(Action.open("appointment.action.found", home + "/found"));
        }
        if (begun && line.contactId() == null) {
            actions.add(Action.open("appointment.action.log", contact(line)));
        }
        if (line.isToCome()) {
            actions.add(Action.open("appointment.action.move", home + "/move"));
            actions.add(Action.open("appointment.action.plan", home + "/plan"));
            actions.add(Action.open("appointment.action.cancel", home + "/cancel"));
        }
    }

    /** The contact log, with what is known already filled in. */
    private static String contact(AppointmentLine line) {
        return "/contacts/new?referral=%s&kind=%s&heldOn=%s&mentor=%s&minutes=%d"
                .formatted(line.referralId(), line.kind().contact(), line.day(), line.mentorId(), line.minutes());
    }
}
