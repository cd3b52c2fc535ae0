package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.Unmet;

/** Nobody in Perth & Kinross leaves in the last months of an order without an offer of befriending. */
@Component
class BefriendingOffered implements ClosingCheck {

    private final CaseQueries queries;

    BefriendingOffered(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained) {
        if (!queries.file(mentee).mayLeadToBefriending()
                || !queries.offers(mentee).isEmpty()) {
            return Optional.empty();
        }
        return queries.orderEnd(mentee)
                .map(BefriendingWindow::new)
                .filter(window -> window.isOpenOn(closedOn))
                .map(window -> Unmet.of("R8", "cases.unmet.befriending", window.opensOn()));
    }

    @Override
    public Optional<String> remedy(CaseId mentee) {
        return Optional.of("/cases/" + mentee + "/befriending");
    }
}
