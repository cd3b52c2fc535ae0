package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One referral with what came of it: if it was engaged, it is also the case. */
record IndependentReferral(
        String ref,
        String person,
        IndependentFacets facets,
        LocalDate born,
        String legalBasis,
        LocalDate receivedOn,
        String status,
        LocalDate statusOn,
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String exitType,
        String exitReason,
        List<IndependentReview> reviews,
        List<IndependentContact> contacts)
        implements IndependentFact {

    static final Comparator<IndependentReferral> OPENED_LATER =
            Comparator.comparing(IndependentReferral::openedOn).thenComparing(IndependentReferral::ref);

    boolean isCase() {
        return status.equals("ENGAGED") && openedOn != null;
    }

    boolean isAssessed() {
        return reviews.stream().anyMatch(IndependentReview::isAssessment);
    }

    boolean openedBy(LocalDate day) {
        return openedOn != null && !openedOn.isAfter(day);
    }

    /** Whether the case lasts beyond the day: a case that closes on a day is no longer open at its end. */
    boolean lastsBeyond(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }

    boolean isOpenAtEndOf(LocalDate day) {
        return openedBy(day) && lastsBeyond(day);
    }

    boolean isOpenThroughout(LocalDate first, LocalDate last) {
        return openedBy(first) && lastsBeyond(last.minusDays(1));
    }

    boolean overlaps(IndependentPeriod period) {
        return openedBy(period.to()) && lastsBeyond(period.from().minusDays(1));
    }

    /** The day of the last review held in the period; long ago if there is none. */
    LocalDate lastReviewed(IndependentPeriod period) {
        return reviews.stream()
                .filter(review -> !review.isAssessment() && period.contains(review.heldOn()))
                .map(IndependentReview::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    boolean isReviewedIn(IndependentPeriod period) {
        return lastReviewed(period).isAfter(LocalDate.MIN);
    }
}
