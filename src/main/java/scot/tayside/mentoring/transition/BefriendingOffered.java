package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.ClosingCheck;
import scot.tayside.mentoring.shared.Unmet;

/** Nobody in Perth & Kinross leaves in the last months of an order without an offer of befriending. */
@Component
class BefriendingOffered implements ClosingCheck {

    private final TransitionQueries queries;

    BefriendingOffered(TransitionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained) {
        return queries.befriendingOwedSince(mentee)
                .filter(since -> !closedOn.isBefore(since))
                .map(since -> Unmet.of("R8", "transition.unmet.befriending", since));
    }

    @Override
    public Optional<String> remedy(CaseId mentee) {
        return Optional.of("/transitions/" + mentee + "/new");
    }
}
