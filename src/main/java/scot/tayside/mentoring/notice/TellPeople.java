package scot.tayside.mentoring.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks every few seconds for what was done, and every hour for what is overdue, and tells each once, however many servers look. */
@Service
@Transactional
class TellPeople {

    private final HappeningQueries queries;
    private final Clock clock;
    private volatile boolean first = true;

    TellPeople(HappeningQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The first time also of what was done just before the application was restarted. */
    @Scheduled(fixedDelayString = "${mentoring.notice.every:PT20S}", initialDelayString = "PT30S")
    void ofFacts() {
        if (first || queries.anythingHappened(clock.instant())) {
            first = false;
            queries.tellOfFacts(clock.instant(), LocalDate.now(clock));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void ofDays() {
        queries.tellOfDays(clock.instant(), LocalDate.now(clock));
    }
}
