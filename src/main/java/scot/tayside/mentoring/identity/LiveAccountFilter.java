package scot.tayside.mentoring.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import scot.tayside.mentoring.web.SignedIn;

/** Reads the account anew for every request, so that whoever leaves or moves is out or moved with the next click. */
class LiveAccountFilter extends OncePerRequestFilter {

    static final String VIEWER = SignedIn.class.getName();

    private final Users users;

    LiveAccountFilter(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedInUser user) {
            Optional<Viewer> viewer = users.viewer(user);
            viewer.ifPresentOrElse(
                    present -> request.setAttribute(VIEWER, present),
                    () -> new SecurityContextLogoutHandler().logout(request, response, signedIn));
        }
        chain.doFilter(request, response);
    }

    /** Error pages show who is signed in, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
