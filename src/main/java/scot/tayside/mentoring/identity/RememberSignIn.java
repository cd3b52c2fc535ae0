package scot.tayside.mentoring.identity;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes on the account when its holder last signed in. */
@Component
class RememberSignIn {

    private final Users users;
    private final Clock clock;

    RememberSignIn(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            users.signedIn(user.id(), clock.instant());
        }
    }
}
