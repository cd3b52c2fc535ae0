package scot.tayside.mentoring.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** When support is expected to end, as coordinators plan it. */
@Service
@Transactional
class PlannedExits {

    private final PlannedExitRepository exits;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlannedExits(
            PlannedExitRepository exits, Cases cases, Access access, ApplicationEventPublisher events, Clock clock) {
        this.exits = exits;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    void plan(CaseId id, LocalDate day, @Nullable String word, @Nullable Long version, Viewer by) {
        CaseFacts facts = open(id, by);
        if (facts.status() == CaseStatus.CLOSED) {
            throw new RuleViolation("allocation.exit.closed");
        }
        LocalDate today = LocalDate.now(clock);
        Optional<PlannedExit> known = at(version, id);
        known.ifPresent(exit -> exit.plan(facts, day, word, by.id(), today));
        exits.save(known.orElseGet(() -> new PlannedExit(facts, day, word, by.id(), today)));
    }

    /** Nothing is planned any more: what the order says counts again. */
    void forget(CaseId id, Viewer by) {
        CaseFacts facts = open(id, by);
        exits.delete(exits.findById(id).orElseThrow(() -> new NoSuchElementException("nothing planned")));
        events.publishEvent(new Audited.Fact(
                "allocation.exit-forgotten",
                "case",
                id.toString(),
                facts.person().value(),
                null));
    }

    /** The case, for those who may open the whole file. */
    @Transactional(readOnly = true)
    CaseFacts open(CaseId id, Viewer viewer) {
        CaseFacts facts = cases.facts(id);
        if (access.toReferral(facts.referral().value(), viewer) != Access.Depth.FULL) {
            throw new NoSuchElementException("not for this viewer to plan");
        }
        return facts;
    }

    private Optional<PlannedExit> at(@Nullable Long version, CaseId id) {
        Optional<PlannedExit> known = exits.findById(id);
        if (!known.map(exit -> exit.isAt(version)).orElse(version == null)) {
            throw new OptimisticLockingFailureException("the exit was planned by somebody else meanwhile");
        }
        return known;
    }
}
