package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One counted outcome, scored at one review, against the earlier scores the basis asks for. */
record IndependentChange(
        IndependentReferral mentee,
        int position,
        LocalDate measuredOn,
        String outcome,
        int perceptions,
        int halfPoints) {

    boolean isComparable() {
        return perceptions > 0;
    }

    /** SHORT up to six months after the baseline, MEDIUM later. */
    String horizon() {
        LocalDate baseline = mentee.reviews().stream()
                .filter(IndependentReview::isAssessment)
                .findFirst()
                .orElse(mentee.reviews().get(0))
                .heldOn();
        return measuredOn.isAfter(baseline.plusMonths(6)) ? "MEDIUM" : "SHORT";
    }

    static List<IndependentChange> of(IndependentReferral mentee, String basis) {
        List<IndependentChange> changes = new ArrayList<>();
        for (int position = 0; position < mentee.reviews().size(); position++) {
            IndependentReview review = mentee.reviews().get(position);
            if (!review.isAssessment()) {
                for (Map.Entry<String, IndependentScore> entry : review.scores().entrySet()) {
                    if (counts(entry.getKey(), entry.getValue(), review.heldOn())) {
                        changes.add(change(mentee, position, entry.getKey(), basis));
                    }
                }
            }
        }
        return changes;
    }

    private static boolean counts(String outcome, IndependentScore score, LocalDate day) {
        return score.hasAnyScore() && (score.chosen() || IndependentOutcomes.isCore(outcome, day));
    }

    private static IndependentChange change(IndependentReferral mentee, int position, String outcome, String basis) {
        IndependentReview review = mentee.reviews().get(position);
        IndependentScore now = review.scores().get(outcome);
        List<Integer> differences = before(mentee.reviews().subList(0, position), outcome, basis)
                .map(then -> Stream.of(difference(then.mentee(), now.mentee()), difference(then.mentor(), now.mentor()))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
        int sum = differences.stream().mapToInt(Integer::intValue).sum();
        int halfPoints = differences.size() == 1 ? 2 * sum : sum;
        return new IndependentChange(mentee, position, review.heldOn(), outcome, differences.size(), halfPoints);
    }

    private static Optional<IndependentScore> before(List<IndependentReview> earlier, String outcome, String basis) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Stream<IndependentReview> candidates =
                basis.equals("SINCE_BASELINE") ? earlier.stream() : Stream.of(earlier.get(earlier.size() - 1));
        return candidates
                .flatMap(review -> Stream.ofNullable(review.scores().get(outcome)))
                .filter(IndependentScore::hasAnyScore)
                .findFirst();
    }

    private static Optional<Integer> difference(@Nullable Integer then, @Nullable Integer now) {
        return then == null || now == null ? Optional.empty() : Optional.of(now - then);
    }
}
