package scot.tayside.mentoring.restriction;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.referral.ReferralEvent;
import scot.tayside.mentoring.shared.Audited;

/** Whoever refers a person of a restricted file once more is not told that they are known; the managers named on it are. */
@Component
class SightReferredAgain {

    private final RestrictionQueries queries;
    private final RestrictionLetters letters;
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightReferredAgain(
            RestrictionQueries queries,
            RestrictionLetters letters,
            Persons persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.letters = letters;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralEvent.Moved event) {
        if (!event.action().equals("referral.submitted")) {
            return;
        }
        Identity referred = persons.identity(event.person());
        queries.peopleInForce().stream()
                .filter(known -> !known.personId().equals(event.person().value()))
                .filter(known -> known.identity().resembles(referred))
                .forEach(known -> {
                    queries.sight(known.restrictionId(), event.referral(), LocalDate.now(clock));
                    letters.referredAgain(known.restrictionId());
                    events.publishEvent(new Audited.Fact(
                            "restriction.referred-again",
                            "restriction",
                            known.restrictionId().toString(),
                            known.personId(),
                            null));
                });
    }
}
