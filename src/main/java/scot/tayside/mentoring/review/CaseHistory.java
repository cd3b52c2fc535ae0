package scot.tayside.mentoring.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.tayside.mentoring.programme.Outcome;

/** The completed assessments and reviews of one case in their order, and what changed from one to another. */
final class CaseHistory {

    /** Changes of the outcomes and of the headings, on both bases. */
    record Changes(List<OutcomeChange> outcomes, List<DomainChange> domains) {}

    private final List<CompletedReview> reviews;
    private final CoreOutcomes core;

    CaseHistory(List<CompletedReview> reviews, CoreOutcomes core) {
        this.reviews = reviews.stream().sorted().toList();
        this.core = core;
    }

    CoreOutcomes core() {
        return core;
    }

    Optional<CompletedReview> last() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
    }

    boolean isAssessed() {
        return reviews.stream().anyMatch(review -> review.kind() == ReviewKind.ASSESSMENT);
    }

    /** The review at which an outcome was scored last. */
    Optional<CompletedReview> lastScored(Outcome outcome) {
        return reviews.stream()
                .filter(review -> !review.score(outcome).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** Whether the mentee works on an outcome, as at the last review that says anything of it. */
    boolean isChosen(Outcome outcome) {
        return reviews.stream()
                .flatMap(review -> Optional.ofNullable(review.items().get(outcome)).stream())
                .reduce((earlier, later) -> later)
                .map(Item::chosen)
                .orElse(false);
    }

    Changes changes() {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        for (int position = 0; position < reviews.size(); position++) {
            CompletedReview review = reviews.get(position);
            if (review.kind() != ReviewKind.ASSESSMENT) {
                addTo(changes, review, reviews.subList(0, position));
            }
        }
        return changes;
    }

    private void addTo(Changes changes, CompletedReview review, List<CompletedReview> before) {
        for (Basis basis : Basis.values()) {
            List<OutcomeChange> outcomes = changesAt(review, before, basis);
            changes.outcomes().addAll(outcomes);
            changes.domains().addAll(DomainChange.of(review.id(), basis, outcomes));
        }
    }

    private List<OutcomeChange> changesAt(CompletedReview review, List<CompletedReview> before, Basis basis) {
        Set<Outcome> coreThen = core.on(review.heldOn());
        List<OutcomeChange> changes = new ArrayList<>();
        for (Map.Entry<Outcome, Item> entry : review.items().entrySet()) {
            Outcome outcome = entry.getKey();
            Item item = entry.getValue();
            if (item.isScored()) {
                boolean counted = item.chosen() || coreThen.contains(outcome);
                changes.add(change(review, before, basis, outcome, counted));
            }
        }
        return changes;
    }

    private static OutcomeChange change(
            CompletedReview review, List<CompletedReview> before, Basis basis, Outcome outcome, boolean counted) {
        Optional<CompletedReview> since = since(before, basis, outcome);
        Score earlier = since.map(reference -> reference.score(outcome)).orElse(Score.NONE);
        return new OutcomeChange(
                review.id(),
                basis,
                outcome,
                since.map(CompletedReview::id).orElse(null),
                counted,
                Change.between(earlier, review.score(outcome)));
    }

    private static Optional<CompletedReview> since(List<CompletedReview> before, Basis basis, Outcome outcome) {
        return switch (basis) {
            case PRECEDING_REVIEW -> before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
            case SINCE_BASELINE ->
                before.stream()
                        .filter(review -> !review.score(outcome).isEmpty())
                        .findFirst();
        };
    }
}
