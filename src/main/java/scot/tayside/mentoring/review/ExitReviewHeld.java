package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.ClosingCheck;
import scot.tayside.mentoring.shared.Unmet;

/** Before a case closes its scores are given for a last time, or it is said why not. */
@Component
class ExitReviewHeld implements ClosingCheck {

    private final ReviewQueries queries;

    ExitReviewHeld(ReviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained) {
        return explained || queries.endsWithExitReview(mentee)
                ? Optional.empty()
                : Optional.of(Unmet.of("closing", "review.no-exit-review"));
    }
}
