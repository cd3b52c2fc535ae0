package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.web.Option;

/** What the form of an assessment or review shows around the fields. */
record FormPage(
        ReviewQueries.Mentee mentee,
        ReviewKind kind,
        List<FormRow> rows,
        boolean repeated,
        @Nullable LocalDate assessmentDue,
        @Nullable LocalDateTime draftSavedAt,
        String draftKey) {

    static FormPage of(
            Occasion occasion,
            ReviewQueries.Mentee mentee,
            @Nullable LocalDate heldOn,
            @Nullable LocalDateTime draftSavedAt) {
        List<FormRow> rows = Arrays.stream(Outcome.values())
                .map(outcome -> FormRow.of(outcome, occasion, heldOn))
                .toList();
        return new FormPage(
                mentee,
                occasion.kind(),
                rows,
                occasion.history().last().isPresent(),
                occasion.isAssessment() ? occasion.assessmentDue() : null,
                draftSavedAt,
                Reviews.draftKey(occasion.mentee().id(), occasion.kind()));
    }

    public Band[] bands() {
        return Band.values();
    }

    public List<Option> needs() {
        return Option.of(ItemState.values(), ItemState::title);
    }

    public List<Option> menteeAnswers() {
        return ScoreForm.menteeAnswers();
    }

    public List<Option> scores() {
        return Band.scores();
    }
}
