package scot.tayside.mentoring.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** All assessments and reviews, and what changed from one to the next. */
@Service
@Transactional
public class Reviews {

    private static final int CASES_AT_ONCE = 250;

    private final ReviewRepository reviews;
    private final ReviewQueries queries;
    private final ChangeQueries changes;
    private final Cases cases;
    private final Drafts drafts;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            ReviewQueries queries,
            ChangeQueries changes,
            Cases cases,
            Drafts drafts,
            Clock clock) {
        this.reviews = reviews;
        this.queries = queries;
        this.changes = changes;
        this.cases = cases;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What there is to know before a case is assessed or reviewed. */
    Occasion occasion(CaseId mentee, ReviewKind kind) {
        return new Occasion(
                cases.facts(mentee),
                kind,
                new CaseHistory(changes.history(mentee), changes.core()),
                queries.askedFor(mentee),
                LocalDate.now(clock));
    }

    ReviewId complete(CompleteReview command, Viewer by) {
        Occasion occasion = occasion(command.mentee(), command.kind());
        occasion.requireComplete(command);
        Review review = Review.completed(command, occasion.mentee(), dueOn(occasion), by.id(), clock.instant());
        store(review, command);
        if (occasion.isAssessment()) {
            cases.assessed(command.mentee(), command.heldOn());
        }
        recomputeChanges(List.of(command.mentee().value()));
        drafts.discard(draftKey(command.mentee(), command.kind()), by);
        return review.id();
    }

    /** Under which name an unfinished one is kept. */
    static String draftKey(CaseId mentee, ReviewKind kind) {
        return "review/%s/%s".formatted(mentee, kind);
    }

    /** Works out anew how the outcomes and headings of these cases changed, from all their completed reviews. */
    public void recomputeChanges(Collection<UUID> caseIds) {
        CoreOutcomes core = changes.core();
        List<UUID> some = List.copyOf(caseIds);
        for (int first = 0; first < some.size(); first += CASES_AT_ONCE) {
            int end = Math.min(some.size(), first + CASES_AT_ONCE);
            recompute(some.subList(first, end).toArray(UUID[]::new), core);
        }
    }

    private @Nullable LocalDate dueOn(Occasion occasion) {
        return occasion.isAssessment()
                ? occasion.assessmentDue()
                : queries.dueOn(occasion.mentee().id()).orElse(null);
    }

    /** Two people may press the button at the same moment; the second one is told. */
    private void store(Review review, CompleteReview command) {
        try {
            reviews.saveAndFlush(review);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new RuleViolation("review.completed-already", command.kind().title(), command.heldOn());
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
