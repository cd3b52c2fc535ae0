package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.programme.Outcome.ASPIRATIONS;
import static scot.tayside.mentoring.programme.Outcome.CONFIDENCE;
import static scot.tayside.mentoring.programme.Outcome.CRIME;
import static scot.tayside.mentoring.programme.Outcome.MOTIVATION;
import static scot.tayside.mentoring.review.Basis.PRECEDING_REVIEW;
import static scot.tayside.mentoring.review.Basis.SINCE_BASELINE;
import static scot.tayside.mentoring.review.ReviewKind.ASSESSMENT;
import static scot.tayside.mentoring.review.ReviewKind.EXIT;
import static scot.tayside.mentoring.review.ReviewKind.EXTRA;
import static scot.tayside.mentoring.review.ReviewKind.QUARTERLY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.OutcomeDomain;

class CaseHistoryTests {

    private static final LocalDate DAY = LocalDate.of(2013, 6, 3);
    private static final CoreOutcomes CORE =
            new CoreOutcomes(List.of(new CoreOutcomes.Span(CRIME, LocalDate.of(2014, 4, 1), null)));

    @Test
    void comparesWithTheReviewBeforeAndWithTheBaseline() {
        var assessment = review(ASSESSMENT, DAY, Map.of(CRIME, chosen(3, 3)));
        var first = review(QUARTERLY, DAY.plusMonths(3), Map.of(CRIME, chosen(6, 6)));
        var second = review(QUARTERLY, DAY.plusMonths(6), Map.of(CRIME, chosen(5, 5)));

        var changes = changes(assessment, first, second);

        assertThat(changes.outcomes())
                .containsExactly(
                        change(first, PRECEDING_REVIEW, assessment, true, 2, 6),
                        change(first, SINCE_BASELINE, assessment, true, 2, 6),
                        change(second, PRECEDING_REVIEW, first, true, 2, -2),
                        change(second, SINCE_BASELINE, assessment, true, 2, 4));
    }

    @Test
    void anAssessmentIsNeverTheLaterOfTwo() {
        var early = review(EXTRA, DAY, Map.of(CRIME, chosen(3, 3)));
        var assessment = review(ASSESSMENT, DAY.plusDays(1), Map.of(CRIME, chosen(6, 6)));

        assertThat(changes(early, assessment).outcomes())
                .containsExactly(
                        change(early, PRECEDING_REVIEW, null, true, 0, 0),
                        change(early, SINCE_BASELINE, null, true, 0, 0));
    }

    @Test
    void notScoredAtTheReviewBeforeIsComparableSinceTheBaselineOnly() {
        var assessment = review(ASSESSMENT, DAY, Map.of(CRIME, chosen(3, 3)));
        var first = review(QUARTERLY, DAY.plusMonths(3), Map.of(CONFIDENCE, chosen(4, 4)));
        var second = review(QUARTERLY, DAY.plusMonths(6), Map.of(CRIME, chosen(5, 5)));

        assertThat(changes(assessment, first, second).outcomes())
                .contains(
                        change(second, PRECEDING_REVIEW, first, true, 0, 0),
                        change(second, SINCE_BASELINE, assessment, true, 2, 4));
    }

    @Test
    void theBaselineIsTheFirstScoreWhereverItWasGiven() {
        var assessment = review(ASSESSMENT, DAY, Map.of(CRIME, chosen(null, null)));
        var first = review(QUARTERLY, DAY.plusMonths(3), Map.of(CRIME, chosen(null, 4)));
        var second = review(QUARTERLY, DAY.plusMonths(6), Map.of(CRIME, chosen(8, 5)));

        assertThat(changes(assessment, first, second).outcomes())
                .contains(
                        change(first, SINCE_BASELINE, null, true, 0, 0),
                        change(second, SINCE_BASELINE, first, true, 1, 2));
    }

    @Test // R18
    void notApplicableLeavesTheBase() {
        var assessment = review(ASSESSMENT, DAY, Map.of(CRIME, chosen(3, 3)));
        var first = review(
                QUARTERLY, DAY.plusMonths(3), Map.of(CRIME, new Item(ItemState.NOT_APPLICABLE, true, Score.NONE)));
        var second = review(QUARTERLY, DAY.plusMonths(6), Map.of(CRIME, chosen(4, 4)));

        var changes = changes(assessment, first, second);

        assertThat(changes.outcomes())
                .containsExactly(
                        change(second, PRECEDING_REVIEW, first, true, 0, 0),
                        change(second, SINCE_BASELINE, assessment, true, 2, 2));
    }

    @Test
    void ordersReviewsOfOneDayByKind() {
        var exit = review(EXIT, DAY, Map.of(CRIME, chosen(9, 9)));
        var assessment = review(ASSESSMENT, DAY, Map.of(CRIME, chosen(1, 1)));
        var extra = review(EXTRA, DAY, Map.of(CRIME, chosen(6, 6)));
        var quarterly = review(QUARTERLY, DAY, Map.of(CRIME, chosen(4, 4)));

        assertThat(changes(exit, assessment, extra, quarterly).outcomes())
                .filteredOn(change -> change.basis() == PRECEDING_REVIEW)
                .containsExactly(
                        change(quarterly, PRECEDING_REVIEW, assessment, true, 2, 6),
                        change(extra, PRECEDING_REVIEW, quarterly, true, 2, 4),
                        change(exit, PRECEDING_REVIEW, extra, true, 2, 6));
    }

    @Test // R15
    void anOutcomeNobodyChoseCountsFromTheDayItIsCore() {
        var assessment = review(ASSESSMENT, LocalDate.of(2014, 1, 1), Map.of(CRIME, scored(3, 3)));
        var before = review(QUARTERLY, LocalDate.of(2014, 3, 31), Map.of(CRIME, scored(4, 4)));
        var after = review(QUARTERLY, LocalDate.of(2014, 4, 1), Map.of(CRIME, scored(5, 5)));

        assertThat(changes(assessment, before, after).outcomes())
                .filteredOn(change -> change.basis() == PRECEDING_REVIEW)
                .extracting(OutcomeChange::counted)
                .containsExactly(false, true);
    }

    @Test
    void aHeadingAddsUpItsCountedComparableOutcomes() {
        var assessment = review(
                ASSESSMENT, DAY, Map.of(CONFIDENCE, chosen(3, 3), ASPIRATIONS, chosen(6, 6), CRIME, scored(1, 1)));
        var first = review(
                QUARTERLY,
                DAY.plusMonths(3),
                Map.of(
                        CONFIDENCE,
                        chosen(5, 5),
                        ASPIRATIONS,
                        chosen(4, 4),
                        CRIME,
                        scored(9, 9),
                        MOTIVATION,
                        chosen(5, 5)));

        assertThat(changes(assessment, first).domains())
                .containsExactly(
                        new DomainChange(first.id(), PRECEDING_REVIEW, OutcomeDomain.PDP, 0),
                        new DomainChange(first.id(), SINCE_BASELINE, OutcomeDomain.PDP, 0));
        assertThat(changes(assessment, first).domains().get(0).direction()).isEqualTo(Direction.MAINTAINED);
    }

    @Test
    void addsUpInHalfPointsWhereOneOutcomeHasOneView() {
        var assessment = review(ASSESSMENT, DAY, Map.of(CONFIDENCE, chosen(3, 3), ASPIRATIONS, chosen(null, 6)));
        var first = review(QUARTERLY, DAY.plusMonths(3), Map.of(CONFIDENCE, chosen(4, 3), ASPIRATIONS, chosen(9, 5)));

        assertThat(changes(assessment, first).domains())
                .contains(new DomainChange(first.id(), PRECEDING_REVIEW, OutcomeDomain.PDP, 1 - 2));
    }

    private static CaseHistory.Changes changes(CompletedReview... reviews) {
        return new CaseHistory(List.of(reviews), CORE).changes();
    }

    private static OutcomeChange change(
            CompletedReview review, Basis basis, CompletedReview since, boolean counted, int perceptions, int halves) {
        return new OutcomeChange(
                review.id(), basis, CRIME, since == null ? null : since.id(), counted, new Change(perceptions, halves));
    }

    private static CompletedReview review(ReviewKind kind, LocalDate heldOn, Map<Outcome, Item> items) {
        return new CompletedReview(UUID.randomUUID(), kind, heldOn, new EnumMap<>(items));
    }

    private static Item chosen(Integer mentee, Integer mentor) {
        return new Item(ItemState.SCORED, true, new Score(mentee, mentor));
    }

    private static Item scored(Integer mentee, Integer mentor) {
        return new Item(ItemState.SCORED, false, new Score(mentee, mentor));
    }
}
