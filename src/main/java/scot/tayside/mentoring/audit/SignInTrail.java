package scot.tayside.mentoring.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.SignedInUser;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.shared.Audited;

/** Writes down who signs in and out, and that somebody tried in vain. */
@Component
class SignInTrail {

    private static final int MARK = 12;

    private final AuditTrail trail;
    private final Users users;

    SignInTrail(AuditTrail trail, Users users) {
        this.trail = trail;
        this.users = users;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        write("identity.signed-in", event.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write("identity.signed-out", event.getAuthentication());
    }

    /** People type their password into the wrong field, so what was typed is kept as a mark that only tells whether two tries are alike. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        trail.write(
                new Audited.Fact("identity.not-signed-in", "user", mark(typed), null, null), null, "Somebody unknown");
    }

    private void write(String action, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            trail.write(
                    new Audited.Fact(action, "user", user.id().toString(), null, null),
                    users.viewer(user.id()).orElse(null),
                    "Somebody whose account has ended");
        }
    }

    private static String mark(String typed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
