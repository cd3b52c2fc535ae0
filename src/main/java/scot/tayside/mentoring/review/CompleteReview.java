package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.programme.Outcome;

/**
 * Complete an assessment or review.
 *
 * @param builtOn identity of what had been completed last when the scores were given, so that nobody overtakes anybody unseen
 */
record CompleteReview(
        CaseId mentee,
        ReviewKind kind,
        LocalDate heldOn,
        @Nullable String builtOn,
        Map<Outcome, Entry> entries,
        @Nullable String summary) {}
