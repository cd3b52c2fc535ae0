package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import scot.tayside.mentoring.programme.Outcome;

/** A completed assessment or review with its scores, in the order in which those of a case count. */
record CompletedReview(UUID id, ReviewKind kind, LocalDate heldOn, Map<Outcome, Item> items)
        implements Comparable<CompletedReview> {

    private static final Comparator<CompletedReview> ORDER =
            Comparator.comparing(CompletedReview::heldOn).thenComparing(CompletedReview::kind);

    Score score(Outcome outcome) {
        Item item = items.get(outcome);
        return item != null && item.isScored() ? item.score() : Score.NONE;
    }

    @Override
    public int compareTo(CompletedReview other) {
        return ORDER.compare(this, other);
    }
}
