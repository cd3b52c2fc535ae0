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
            Occasion occasion, ReviewQueries.Mentee mentee, ReviewForm form, @Nullable LocalDateTime draftSavedAt) {
        List<FormRow> rows = Arrays.stream(Outcome.values())
                .map(outcome -> FormRow.of(outcome, occasion, form))
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

    /** What the mentee is asked at once: all of it at the assessment, later what they work on. */
    public List<FormRow> first() {
        return rows.stream().filter(row -> !repeated || row.isAskedFirst()).toList();
    }

    /** What they may choose besides. */
    public List<FormRow> others() {
        return rows.stream().filter(row -> repeated && !row.isAskedFirst()).toList();
    }

    public List<Option> missing() {
        return Option.of(MissingReason.values(), MissingReason::title);
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
