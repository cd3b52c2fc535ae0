package scot.tayside.mentoring.tiss;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** What partners gave, month by month, and since when TISS is live in each area. */
@Service
@Transactional
class TissReturns {

    private final TissRepository returns;
    private final TissQueries queries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TissReturns(TissRepository returns, TissQueries queries, ApplicationEventPublisher facts, Clock clock) {
        this.returns = returns;
        this.queries = queries;
        this.facts = facts;
        this.clock = clock;
    }

    TissReturnId record(LocalAuthority area, YearMonth month, Given given, Viewer by) {
        LocalDate live = queries.liveFrom(area);
        if (live == null || month.isBefore(YearMonth.from(live))) {
            throw new RuleViolation("tiss.not-live", area.title());
        }
        if (!month.atEndOfMonth().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("tiss.month-not-over");
        }
        if (queries.isRecorded(area, month)) {
            throw new RuleViolation("tiss.recorded-already");
        }
        return returns.save(new TissReturn(area, month, given, by.id(), clock.instant()))
                .id();
    }

    void correct(TissReturnId id, @Nullable Long version, Given given, String why, Viewer by) {
        TissReturn found = find(id, by);
        if (!found.isAt(version)) {
            throw new OptimisticLockingFailureException("the numbers were put right meanwhile");
        }
        found.correct(given, why, by.id(), clock.instant());
        returns.save(found);
    }

    TissReturn find(TissReturnId id, Viewer viewer) {
        return found(id, found -> keeps(viewer, found.area()));
    }

    TissReturn read(TissReturnId id, Viewer viewer) {
        return found(id, found -> reads(viewer, found.area()));
    }

    private TissReturn found(TissReturnId id, Predicate<TissReturn> allowed) {
        return returns.findById(id).filter(allowed).orElseThrow(() -> new NoSuchElementException("no numbers " + id));
    }

    /** CATH has no part in TISS. */
    static boolean keeps(Viewer viewer, LocalAuthority area) {
        return viewer.organisation() == Organisation.TCA && viewer.worksIn(area);
    }

    static boolean reads(Viewer viewer, LocalAuthority area) {
        return viewer.is(Role.DIRECTOR) || keeps(viewer, area);
    }

    /** Whatever was referred or given before stays allowed. */
    void goLive(LocalAuthority area, @Nullable LocalDate before, LocalDate day) {
        LocalDate first = queries.firstTrace(area);
        if (first != null && day.isAfter(first)) {
            throw new RuleViolation("tiss.live-after-first", first);
        }
        if (!queries.goLive(area, before, day)) {
            throw new OptimisticLockingFailureException("the day was changed meanwhile");
        }
        facts.publishEvent(new TissEvent(
                area.name(), "tiss.live", area.title() + ": " + (before == null ? "not known" : before) + " → " + day));
    }
}
