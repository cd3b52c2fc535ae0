package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.programme.Outcome;

/** An assessment or review about to be completed: the case, what was completed before, and what the day demands. */
record Occasion(CaseFacts mentee, ReviewKind kind, CaseHistory history, Set<Outcome> askedFor, LocalDate today) {

    private static final int DAYS_TO_ASSESS = 28;

    boolean isAssessment() {
        return kind == ReviewKind.ASSESSMENT;
    }

    void requirePossible() {
        obstacle().ifPresent(gap -> {
            throw gap.asViolation();
        });
    }

    /** R14: no review without an assessment; and no second assessment, and nothing once the case is closed. */
    private Optional<Gap> obstacle() {
        if (mentee.status() == CaseStatus.CLOSED) {
            return Optional.of(Gap.of(null, "review.case-closed"));
        }
        if (isAssessment() == history.isAssessed()) {
            return Optional.of(Gap.of(null, isAssessment() ? "review.assessed-already" : "review.not-assessed"));
        }
        return Optional.empty();
    }

    /** Scores given without knowing what a colleague completed in the meantime. */
    private boolean isOvertaken(@Nullable String builtOn) {
        Optional<String> last = history.last().map(review -> review.id().toString());
        return !last.equals(Optional.ofNullable(builtOn));
    }

    /** The day by which the first scores are expected. */
    LocalDate assessmentDue() {
        return mentee.openedOn().plusDays(DAYS_TO_ASSESS);
    }

    ItemRule.Demand demand(Outcome outcome, @Nullable LocalDate heldOn) {
        return new ItemRule.Demand(
                isAssessment(),
                history.core().on(heldOn == null ? today : heldOn).contains(outcome),
                isAssessment() && askedFor.contains(outcome));
    }

    void requireComplete(CompleteReview command) {
        gaps(command.builtOn(), command.heldOn(), command.entries()).stream()
                .findFirst()
                .ifPresent(gap -> {
                    throw gap.asViolation();
                });
    }

    /**
     * All that is missing or wrong, in the order of the page.
     *
     * @param builtOn what was known to be completed last when the scores were given
     */
    List<Gap> gaps(@Nullable String builtOn, @Nullable LocalDate heldOn, Map<Outcome, Entry> entries) {
        Optional<Gap> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        List<Gap> gaps = new ArrayList<>();
        if (isOvertaken(builtOn)) {
            gaps.add(Gap.of(null, "review.another-meanwhile"));
        }
        if (entries.values().stream().noneMatch(Entry::chosen)) {
            gaps.add(Gap.of(null, "review.nothing-chosen"));
        }
        if (heldOn != null) {
            addDayGaps(gaps, heldOn);
        }
        for (Outcome outcome : Outcome.values()) {
            Entry entry = entries.getOrDefault(outcome, Entry.UNTOUCHED);
            ItemRule.brokenBy(entry, demand(outcome, heldOn)).forEach(rule -> gaps.add(Gap.in(outcome, rule)));
        }
        return gaps;
    }

    /** What the mentee is asked before the mentor's scores are: what to work on, and a score of that and of what everybody scores. */
    List<Gap> menteeGaps(@Nullable LocalDate heldOn, Map<Outcome, Entry> entries, boolean explained) {
        Optional<Gap> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        List<Gap> gaps = new ArrayList<>();
        if (entries.values().stream().noneMatch(Entry::chosen)) {
            gaps.add(Gap.of(null, "review.nothing-chosen"));
        }
        if (heldOn != null) {
            addDayGaps(gaps, heldOn);
        }
        entries.forEach((outcome, entry) -> {
            boolean expected = entry.chosen() || demand(outcome, heldOn).core();
            if (expected && !explained && entry.isMenteeSilent()) {
                gaps.add(Gap.of("scores[%s].mentee".formatted(outcome), "review.mentee-to-answer", outcome.title()));
            }
        });
        return gaps;
    }

    private void addDayGaps(List<Gap> gaps, LocalDate heldOn) {
        if (heldOn.isAfter(today)) {
            gaps.add(Gap.of("heldOn", "review.held-in-future"));
        } else if (heldOn.isBefore(mentee.openedOn())) {
            gaps.add(Gap.of("heldOn", "review.held-before-engagement", mentee.openedOn()));
        } else {
            history.last()
                    .map(CompletedReview::heldOn)
                    .filter(heldOn::isBefore)
                    .ifPresent(last -> gaps.add(Gap.of("heldOn", "review.held-before-the-last", last)));
        }
    }
}
