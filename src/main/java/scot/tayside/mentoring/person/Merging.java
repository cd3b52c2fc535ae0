package scot.tayside.mentoring.person;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** One file instead of two, for a person who was found twice; by whoever sees both whole, and never taken back. */
@Service
@Transactional
class Merging {

    private final Persons persons;
    private final MergeQueries queries;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(Persons persons, MergeQueries queries, Access access, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.queries = queries;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    void merge(MergePeople command, Viewer by) {
        PersonId kept = command.kept();
        PersonId other = command.other();
        mayMerge(kept, other, by);
        List<String> obstacles = queries.obstacles(kept, other);
        if (!obstacles.isEmpty()) {
            throw new RuleViolation(obstacles.get(0));
        }
        persons.mustBeAt(other, command.otherVersion());
        String former = persons.identity(other).name();
        persons.change(kept, command.version(), command.identity(), command.particulars());
        persons.flush();
        queries.remember(other, kept, command.reason(), by, clock.instant());
        try {
            queries.move(other, kept);
        } catch (DataIntegrityViolationException staysWhereItIs) {
            throw new RuleViolation("person.has-more");
        }
        events.publishEvent(new PersonEvent(
                kept, "person.merged", "was also %s, %s: %s".formatted(other, former, command.reason())));
        events.publishEvent(new PersonEvent(other, "person.given-up", "is now " + kept + ": " + command.reason()));
    }

    void mayMerge(PersonId kept, PersonId other, Viewer viewer) {
        boolean both = access.toPerson(kept.value(), viewer) == Depth.FULL
                && access.toPerson(other.value(), viewer) == Depth.FULL;
        if (!both || kept.equals(other)) {
            throw new NoSuchElementException("not two files that this viewer sees whole");
        }
    }
}
