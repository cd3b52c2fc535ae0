package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One completed assessment or review. */
record IndependentReview(String kind, LocalDate heldOn, Map<String, IndependentScore> scores) {

    static final Comparator<IndependentReview> ORDER = Comparator.comparing(IndependentReview::heldOn)
            .thenComparing(review ->
                    List.of("ASSESSMENT", "QUARTERLY", "EXTRA", "EXIT").indexOf(review.kind));

    boolean isAssessment() {
        return kind.equals("ASSESSMENT");
    }
}
