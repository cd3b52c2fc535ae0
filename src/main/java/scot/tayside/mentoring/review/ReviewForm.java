package scot.tayside.mentoring.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.programme.Outcome;

/** The page on which an assessment or review is filled in. */
class ReviewForm {

    @Nullable
    String builtOn;

    /** The mentee has given their scores, or why there are none: the mentor may give theirs. */
    boolean asked;

    /** Why the mentee gives no score where none is chosen. */
    @Nullable
    MissingReason missing;

    @NotNull
    LocalDate heldOn;

    Map<Outcome, @Valid ScoreForm> scores = new EnumMap<>(Outcome.class);

    @Size(max = 4000)
    @Nullable
    String summary;

    ReviewForm() {
        for (Outcome outcome : Outcome.values()) {
            scores.put(outcome, new ScoreForm());
        }
    }

    /** Begins anew: what the mentee works on is carried forward. */
    void open(Occasion occasion) {
        heldOn = occasion.today();
        scores.forEach((outcome, score) -> score.chosen = occasion.history().isChosen(outcome));
    }

    /** What was completed last is on the page now. */
    void buildOn(Occasion occasion) {
        builtOn = occasion.history().last().map(last -> last.id().toString()).orElse(null);
    }

    void check(Occasion occasion, Errors errors) {
        occasion.gaps(builtOn, heldOn, entries()).forEach(gap -> gap.addTo(errors));
    }

    /** Whether something is missing of what the mentee is asked; what the mentor gives is looked at afterwards. */
    boolean isMenteeStillToAnswer(Occasion occasion, Errors errors) {
        if (heldOn == null && !errors.hasFieldErrors("heldOn")) {
            errors.rejectValue("heldOn", "NotNull.reviewForm.heldOn");
        }
        List<Gap> gaps = occasion.menteeGaps(heldOn, entries(), missing != null);
        gaps.forEach(gap -> gap.addTo(errors));
        return !gaps.isEmpty() || errors.hasFieldErrors("heldOn");
    }

    /** What the mentee said in their own words becomes what the form of both says. */
    void settle(Occasion occasion) {
        scores.forEach((outcome, score) -> {
            boolean expected = score.chosen || occasion.demand(outcome, heldOn).core();
            score.settle(expected ? missing : null);
        });
    }

    Map<Outcome, Entry> entries() {
        Map<Outcome, Entry> entries = new EnumMap<>(Outcome.class);
        scores.forEach((outcome, score) -> entries.put(outcome, score.entry()));
        return entries;
    }

    CompleteReview command(Occasion occasion) {
        return new CompleteReview(occasion.mentee().id(), occasion.kind(), heldOn, builtOn, entries(), summary);
    }
}
