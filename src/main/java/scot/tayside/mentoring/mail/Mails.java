package scot.tayside.mentoring.mail;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All letters by e-mail: written with the work they tell of, or not at all. */
@Service
@Transactional
public class Mails {

    private final MailQueries queries;
    private final Clock clock;

    Mails(MailQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public void write(Mail mail) {
        queries.add(mail, clock.instant());
    }
}
