package scot.tayside.mentoring.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All assessments and reviews, and what changed from one to the next. */
@Service
@Transactional
public class Reviews {

    private static final int CASES_AT_ONCE = 1000;

    private final ChangeQueries changes;

    Reviews(ChangeQueries changes) {
        this.changes = changes;
    }

    /** Works out anew how the outcomes and headings of these cases changed, from all their completed reviews. */
    public void recomputeChanges(Collection<UUID> caseIds) {
        CoreOutcomes core = changes.core();
        List<UUID> cases = List.copyOf(caseIds);
        for (int first = 0; first < cases.size(); first += CASES_AT_ONCE) {
            List<UUID> some = cases.subList(first, Math.min(cases.size(), first + CASES_AT_ONCE));
            recompute(some.toArray(UUID[]::new), core);
        }
    }

    private void recompute(UUID[] cases, CoreOutcomes core) {
        List<OutcomeChange> outcomes = new ArrayList<>();
        List<DomainChange> domains = new ArrayList<>();
        for (List<CompletedReview> history : changes.histories(cases)) {
            CaseHistory.Changes changed = new CaseHistory(history, core).changes();
            outcomes.addAll(changed.outcomes());
            domains.addAll(changed.domains());
        }
        changes.remove(cases);
        changes.storeOutcomes(outcomes);
        changes.storeDomains(domains);
    }
}
