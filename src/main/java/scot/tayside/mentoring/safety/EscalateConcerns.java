package scot.tayside.mentoring.safety;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.Audited;

/** Looks every hour for concerns that nobody took up on the day, and writes once to the managers and the director. */
@Service
@Transactional
class EscalateConcerns {

    private final ConcernQueries queries;
    private final ConcernLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EscalateConcerns(ConcernQueries queries, ConcernLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 * * * *")
    void escalate() {
        queries.escalate(LocalDate.now(clock), clock.instant()).forEach(concern -> {
            letters.overdue(concern);
            events.publishEvent(new Audited.Fact(
                    "safety.concern-escalated", "concern", concern.id().toString(), concern.personId(), null));
        });
    }
}
