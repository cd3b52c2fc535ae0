package scot.tayside.mentoring.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** The files that only named people see. */
@Service
@Transactional
class Restrictions {

    private final RestrictionRepository restrictions;
    private final RestrictionQueries queries;
    private final RestrictionLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restrictions(
            RestrictionRepository restrictions,
            RestrictionQueries queries,
            RestrictionLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.queries = queries;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever restricts a file is named on it first. */
    UUID restrict(UUID person, RestrictFile command, Viewer by) {
        if (queries.inForce(person).isPresent()) {
            throw new RuleViolation("restriction.is-already");
        }
        Restriction restriction = new Restriction(person, command.reason(), command.reviewOn(), by.id(), today());
        restriction.name(by.id(), by.displayName(), command.reason(), by.id(), today());
        for (UserId user : command.named()) {
            restriction.name(user, queries.named(user), command.namedBecause(), by.id(), today());
            letters.named(user, person);
        }
        return restrictions.save(restriction).id();
    }

    void name(UUID id, UserId user, String why, Viewer by) {
        change(id, restriction -> restriction.name(user, queries.named(user), why, by.id(), today()));
        letters.named(user, queries.person(id));
    }

    void remove(UUID id, UserId user, String why, Viewer by) {
        change(
                id,
                restriction ->
                        restriction.remove(user, queries.named(user), why, queries.managers(), by.id(), today()));
    }

    void review(UUID id, LocalDate next, String remark) {
        change(id, restriction -> restriction.review(next, remark, today()));
    }

    void lift(UUID id, String why, Viewer by) {
        change(id, restriction -> restriction.lift(why, by.id(), today()));
    }

    /** A manager takes on a file on which no other is left. */
    void takeOver(UUID id, String why, Viewer by) {
        if (!queries.mayTakeOver(id, by)) {
            throw new NoSuchElementException("no restricted file to take over");
        }
        change(id, restriction -> restriction.name(by.id(), by.displayName(), why, by.id(), today()));
    }

    /** A referral of perhaps the same person was looked at. */
    void settle(UUID id, UUID referral, Viewer by) {
        if (!queries.settle(id, referral, by)) {
            throw new NoSuchElementException("nothing to settle");
        }
        events.publishEvent(
                new Audited.Fact("restriction.settled", "restriction", id.toString(), queries.person(id), null));
    }

    private void change(UUID id, Consumer<Restriction> step) {
        Restriction restriction =
                restrictions.findById(id).orElseThrow(() -> new NoSuchElementException("no restriction " + id));
        step.accept(restriction);
        restrictions.save(restriction);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
