package scot.tayside.mentoring.obligation;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;

/** What the service owes; whatever comes again is owed anew the moment it is done. */
@Service
@Transactional
class Obligations {

    private final ObligationRepository obligations;
    private final ObligationQueries queries;
    private final Clock clock;

    Obligations(ObligationRepository obligations, ObligationQueries queries, Clock clock) {
        this.obligations = obligations;
        this.queries = queries;
        this.clock = clock;
    }

    ObligationId owe(Owe command) {
        return obligations.save(new Obligation(command, null, clock.instant())).id();
    }

    void change(ObligationId id, @Nullable Long version, Owe command, Viewer by) {
        Obligation obligation = at(id, version, by);
        obligation.change(command, clock.instant());
        obligations.save(obligation);
    }

    void done(ObligationId id, @Nullable Long version, Done command, Viewer by) {
        Obligation obligation = at(id, version, by);
        obligation.done(command, by.id(), clock.instant()).ifPresent(obligations::save);
        obligations.save(obligation);
    }

    Obligation find(ObligationId id, Viewer viewer) {
        queries.find(id, viewer);
        return obligations.findById(id).orElseThrow(() -> new NoSuchElementException("no obligation " + id));
    }

    private Obligation at(ObligationId id, @Nullable Long version, Viewer by) {
        Obligation obligation = find(id, by);
        if (!obligation.isAt(version)) {
            throw new OptimisticLockingFailureException("the obligation was changed meanwhile");
        }
        return obligation;
    }
}
