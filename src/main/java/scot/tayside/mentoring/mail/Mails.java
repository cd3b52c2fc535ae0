package scot.tayside.mentoring.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All letters by e-mail: written with the work they tell of, or not at all. */
@Service
@Transactional
public class Mails {

    private final MailQueries queries;
    private final Clock clock;
    private final String baseUrl;

    Mails(MailQueries queries, Clock clock, @Value("${mentoring.base-url:http://localhost:8080}") String baseUrl) {
        this.queries = queries;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    public void write(Mail mail) {
        queries.add(mail, clock.instant());
    }

    /** The address, as a letter gives it, of one of our pages: {@code link("/quotes")}. */
    public String link(String path) {
        return baseUrl + path;
    }

    String baseUrl() {
        return baseUrl;
    }
}
