package scot.tayside.mentoring.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters out one by one and notes what became of them, each in a short transaction of its own. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Post {

    private final MailQueries queries;
    private final Clock clock;

    Post(MailQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Optional<Letter> take() {
        return queries.take(clock.instant());
    }

    void sent(Letter letter) {
        queries.sent(letter.id(), clock.instant());
    }

    void failed(Letter letter, Exception failure) {
        queries.failed(letter.id(), failure.getMessage());
    }
}
