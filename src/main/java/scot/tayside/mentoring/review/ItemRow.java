package scot.tayside.mentoring.review;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** One outcome on the page of a completed review: both views now, at the review before and at the first score. */
record ItemRow(
        Outcome outcome,
        ItemState state,
        boolean chosen,
        @Nullable String declinedReason,
        @Nullable Integer menteeScore,
        @Nullable Integer mentorScore,
        @Nullable MissingReason menteeMissingReason,
        @Nullable Integer menteeBefore,
        @Nullable Integer mentorBefore,
        @Nullable Integer menteeFirst,
        @Nullable Integer mentorFirst,
        @Nullable Integer lastPerceptions,
        @Nullable Integer lastHalfPoints,
        @Nullable Integer wholePerceptions,
        @Nullable Integer wholeHalfPoints) {

    public boolean isScored() {
        return state == ItemState.SCORED;
    }

    /** Worth a conversation, never a bar. */
    public boolean isWideApart() {
        return new Score(menteeScore, mentorScore).isWideApart();
    }

    public ChangeInWords sinceLast() {
        return ChangeInWords.of(lastPerceptions, lastHalfPoints);
    }

    public ChangeInWords sinceStart() {
        return ChangeInWords.of(wholePerceptions, wholeHalfPoints);
    }

    public Travel menteeTravel() {
        return new Travel(menteeFirst, menteeScore);
    }

    public Travel mentorTravel() {
        return new Travel(mentorFirst, mentorScore);
    }
}
