package scot.tayside.mentoring.restriction;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks every hour for restricted files whose last named manager has left, and writes once to whoever may take them over. */
@Service
@Transactional
class TellOfUnmanaged {

    private final RestrictionQueries queries;
    private final RestrictionLetters letters;
    private final Clock clock;

    TellOfUnmanaged(RestrictionQueries queries, RestrictionLetters letters, Clock clock) {
        this.queries = queries;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 * * * *")
    void tell() {
        queries.markUnmanaged(clock.instant())
                .forEach(restriction ->
                        queries.heirs(restriction).forEach(heir -> letters.unmanaged(restriction, heir)));
    }
}
