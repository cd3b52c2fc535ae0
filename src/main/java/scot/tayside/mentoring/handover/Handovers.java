package scot.tayside.mentoring.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.HandOver;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.Matches;

/** Hands mentees over from one mentor to the next. */
@Service
@Transactional
class Handovers {

    private final HandoverRepository handovers;
    private final Matches matches;
    private final Clock clock;

    Handovers(HandoverRepository handovers, Matches matches, Clock clock) {
        this.handovers = handovers;
        this.matches = matches;
        this.clock = clock;
    }

    /** All of it or nothing: no match ends where the next cannot be proposed. */
    HandoverId make(Outgoing outgoing, HandOver command, Release release, Viewer by) {
        MatchId next = matches.handOver(outgoing.match(), command, by);
        Handover handover = new Handover(outgoing.referral(), outgoing.person(), outgoing.match(), next);
        handover.release(release, by.id(), LocalDate.now(clock));
        return handovers.save(handover).id();
    }

    void change(HandoverId id, Release release, @Nullable Long version, Viewer by) {
        Handover handover = handovers.findById(id).orElseThrow(() -> new NoSuchElementException("no handover " + id));
        if (!handover.isAt(version)) {
            throw new OptimisticLockingFailureException("the handover was changed meanwhile");
        }
        handover.release(release, by.id(), LocalDate.now(clock));
        handovers.save(handover);
    }
}
