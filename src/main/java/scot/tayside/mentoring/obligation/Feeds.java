package scot.tayside.mentoring.obligation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;

/** Secret addresses of calendars: whoever has one needs no account, and a new one ends the old. */
@Service
@Transactional
class Feeds {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final FeedQueries queries;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(FeedQueries queries, Users users, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** The secret part of the address; nobody can read it again. */
    String renew(Viewer viewer) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        queries.put(viewer.id(), hash(token), clock.instant());
        events.publishEvent(
                new Audited.Fact("obligation.feed-made", "user", viewer.id().toString(), null, null));
        return token;
    }

    /** Whose calendar it is, while their account may have one. */
    Viewer owner(String token) {
        return queries.owner(hash(token))
                .flatMap(users::viewer)
                .filter(viewer -> viewer.is(Role.MANAGER, Role.DIRECTOR, Role.COORDINATOR, Role.MENTOR))
                .orElseThrow(() -> new NoSuchElementException("no such calendar"));
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
