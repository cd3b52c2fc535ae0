package scot.tayside.mentoring.identity;

import static scot.tayside.mentoring.identity.Role.ADMINISTRATOR;
import static scot.tayside.mentoring.identity.Role.BOARD;
import static scot.tayside.mentoring.identity.Role.COORDINATOR;
import static scot.tayside.mentoring.identity.Role.DIRECTOR;
import static scot.tayside.mentoring.identity.Role.MANAGER;
import static scot.tayside.mentoring.identity.Role.MENTOR;
import static scot.tayside.mentoring.identity.Role.REFERRER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Which role may open which page: the first line that fits decides, and what is not listed does not exist. */
@Component
class PageAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private record Line(RequestMatcher pages, Set<Role> roles) {}

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final List<Line> lines = List.of(
            line("/", EVERYBODY),
            line("/drafts/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR, DIRECTOR)),
            line("/search", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/notices/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/digest/**", EnumSet.of(REFERRER)),
            line("/cover/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER)),
            line("/people/*/edit", EnumSet.of(COORDINATOR, MANAGER)),
            line("/people/*/merge/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/people/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/referrals", EnumSet.of(REFERRER, COORDINATOR, MANAGER)),
            line("/referrals/new/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER)),
            line("/referrals/*/withdraw", EnumSet.of(REFERRER, COORDINATOR, MANAGER)),
            line("/referrals/*/amend/*", EnumSet.of(REFERRER, COORDINATOR, MANAGER)),
            line("/referrals/*/amendments-seen", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/referrals/*", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/referrals/*/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/cases/*/reopen", EnumSet.of(MANAGER)),
            line("/cases/*/close", EnumSet.of(COORDINATOR, MANAGER)),
            line("/cases/*/pause", EnumSet.of(COORDINATOR, MANAGER)),
            line("/cases/*/resume", EnumSet.of(COORDINATOR, MANAGER)),
            line("/cases/*/joint-meeting", EnumSet.of(COORDINATOR, MANAGER)),
            line("/cases", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/cases/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/allocation/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/transitions/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/placements/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/departures/counts", EnumSet.of(MANAGER)),
            line("/departures/*/summary", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/departures/*/follow-up", EnumSet.of(COORDINATOR, MANAGER)),
            line("/departures", EnumSet.of(COORDINATOR, MANAGER)),
            line("/departures/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/mentors/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/leave/*/*/cover/*", EnumSet.of(COORDINATOR, MANAGER)),
            line("/leave/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/caseload/mine", EnumSet.of(MENTOR)),
            line("/caseload/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/leavers/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/supervision/*/interval", EnumSet.of(MANAGER)),
            line("/supervision/*/new", EnumSet.of(COORDINATOR, MANAGER)),
            line("/supervision/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/vetting/conduct/new", EnumSet.of(MANAGER)),
            line("/vetting/conduct/sign", EnumSet.of(MENTOR)),
            line("/vetting/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/courses/mentors/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/courses/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/recruitment", EnumSet.of(COORDINATOR, MANAGER)),
            line("/wishes/*", EnumSet.of(COORDINATOR, MANAGER)),
            line("/proposals/*", EnumSet.of(MENTOR)),
            line("/handovers/new", EnumSet.of(COORDINATOR, MANAGER)),
            line("/handovers/*/edit", EnumSet.of(COORDINATOR, MANAGER)),
            line("/handovers/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/matches/**", EnumSet.of(COORDINATOR, MANAGER)),
            line("/contacts/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/duties/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/expenses/new", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/expenses/paid", EnumSet.of(MANAGER)),
            line("/expenses/rates", EnumSet.of(MANAGER)),
            line("/expenses/approved.csv", EnumSet.of(COORDINATOR, MANAGER)),
            line("/expenses/*/approve", EnumSet.of(COORDINATOR, MANAGER)),
            line("/expenses/*/return", EnumSet.of(COORDINATOR, MANAGER)),
            line("/expenses/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/appointments/new", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/appointments/*/check-in", EnumSet.of(MENTOR)),
            line("/appointments/*/check-out", EnumSet.of(MENTOR)),
            line("/appointments/*/found", EnumSet.of(COORDINATOR, MANAGER)),
            line("/appointments/*/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/appointments/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/messages/**", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/reviews/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/plans/goals/*/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/plans/actions/*/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/plans/*", EnumSet.of(REFERRER, COORDINATOR, MANAGER, MENTOR)),
            line("/plans/*/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/journal/new", EnumSet.of(MANAGER, COORDINATOR, MENTOR)),
            line("/journal/*/*", EnumSet.of(MANAGER, COORDINATOR, MENTOR)),
            line("/journal/**", EnumSet.of(MANAGER, COORDINATOR, MENTOR, DIRECTOR)),
            line("/activities/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/activities/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/activities/**", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/groups/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/groups/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/groups/*/members/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/groups/members/*/leave", EnumSet.of(MANAGER, COORDINATOR)),
            line("/groups/*/attendance.csv", EnumSet.of(MANAGER, COORDINATOR)),
            line("/groups/**", EnumSet.of(MANAGER, COORDINATOR, MENTOR)),
            line("/awards/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/awards/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/awards/**", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/meetings/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/meetings/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/meetings/*/actions/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/meetings/**", EnumSet.of(MANAGER, COORDINATOR, MENTOR, DIRECTOR)),
            line("/tiss/areas/*", EnumSet.of(MANAGER)),
            line("/tiss/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/tiss/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/tiss/**", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/partners/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/partners/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/partners/**", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/training/capms/**", EnumSet.of(MANAGER, COORDINATOR)),
            line("/training/new", EnumSet.of(MANAGER, COORDINATOR)),
            line("/training/*/edit", EnumSet.of(MANAGER, COORDINATOR)),
            line("/training/**", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/equality", EnumSet.of(MANAGER)),
            line("/quality/remind", EnumSet.of(MANAGER, COORDINATOR)),
            line("/quality/**", EnumSet.of(MANAGER, COORDINATOR, MENTOR)),
            line("/safety/overdue", EnumSet.of(DIRECTOR)),
            line("/safety/concerns/*/note", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/safety/concerns/*/*", EnumSet.of(COORDINATOR, MANAGER)),
            line("/safety/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/flags/new", EnumSet.of(COORDINATOR, MANAGER)),
            line("/flags/*/*", EnumSet.of(COORDINATOR, MANAGER)),
            line("/flags/*", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/flags", EnumSet.of(COORDINATOR, MANAGER)),
            line("/incidents/*/actions/new", EnumSet.of(COORDINATOR, MANAGER)),
            line("/incidents/*/close", EnumSet.of(COORDINATOR, MANAGER)),
            line("/incidents/**", EnumSet.of(COORDINATOR, MANAGER, MENTOR)),
            line("/restrictions/**", EnumSet.of(MANAGER)),
            line("/obligations/new", EnumSet.of(MANAGER)),
            line("/obligations/*/edit", EnumSet.of(MANAGER)),
            line("/obligations/*/done", EnumSet.of(MANAGER, COORDINATOR)),
            line("/obligations/feed", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR, MENTOR)),
            line("/obligations/**", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR)),
            line("/reports/cases/**", EnumSet.of(MANAGER, COORDINATOR)),
            line("/reports/earlier", EnumSet.of(MANAGER, DIRECTOR)),
            line("/reports/**", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR, BOARD)),
            line("/snapshots/limits", EnumSet.of(MANAGER)),
            line("/snapshots/*/cases", EnumSet.of(MANAGER, COORDINATOR)),
            line("/snapshots/*/public", EnumSet.of(MANAGER, DIRECTOR)),
            line("/snapshots/**", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR)),
            line("/documents/templates/**", EnumSet.of(MANAGER)),
            line("/documents/new", EnumSet.of(MANAGER)),
            line("/documents/*/edit", EnumSet.of(MANAGER)),
            line("/documents/*/freeze", EnumSet.of(MANAGER)),
            line("/documents/*/submit", EnumSet.of(MANAGER)),
            line("/documents/*/reopen", EnumSet.of(MANAGER)),
            line("/documents/*/issue", EnumSet.of(MANAGER)),
            line("/documents/*/supersede", EnumSet.of(MANAGER)),
            line("/documents/*/sign", EnumSet.of(DIRECTOR, BOARD)),
            line("/documents/*/return", EnumSet.of(MANAGER, DIRECTOR, BOARD)),
            line("/documents/*/sections/*/assignment", EnumSet.of(MANAGER)),
            line("/documents/*/sections/**", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR)),
            line("/documents/*/contribution", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR)),
            line("/documents/*/changes", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR)),
            line("/documents/**", EnumSet.of(MANAGER, DIRECTOR, COORDINATOR, BOARD)),
            line("/mailbox", EnumSet.of(MANAGER, ADMINISTRATOR)),
            line("/quotes", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/quotes/new/**", EnumSet.of(MANAGER, COORDINATOR)),
            line("/quotes/*", EnumSet.of(MANAGER, COORDINATOR, DIRECTOR)),
            line("/quotes/*/**", EnumSet.of(MANAGER, COORDINATOR)),
            line("/feedback", EnumSet.of(MANAGER, COORDINATOR)),
            line("/feedback/requests/**", EnumSet.of(MANAGER, COORDINATOR)),
            line("/import/**", EnumSet.of(MANAGER, ADMINISTRATOR)),
            line("/users/**", EnumSet.of(ADMINISTRATOR)),
            line("/audit/**", EnumSet.of(MANAGER, ADMINISTRATOR)));

    private static Line line(String pattern, Set<Role> roles) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(pattern), roles);
    }

    /** Asking who is signed in matters: whose account has just ended is nobody now, and is led to the sign-in page. */
    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(signedIn.get() != null
                && request.getAttribute(LiveAccountFilter.VIEWER) instanceof Viewer viewer
                && opens(request, viewer));
    }

    boolean knows(HttpServletRequest request) {
        return rolesFor(request).isPresent();
    }

    private boolean opens(HttpServletRequest request, Viewer viewer) {
        return rolesFor(request).orElse(Set.of()).contains(viewer.role());
    }

    private Optional<Set<Role>> rolesFor(HttpServletRequest request) {
        return lines.stream()
                .filter(line -> line.pages().matches(request))
                .findFirst()
                .map(Line::roles);
    }
}
