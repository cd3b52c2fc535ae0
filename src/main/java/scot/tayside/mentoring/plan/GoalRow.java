package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** A goal as pages show it. */
record GoalRow(
        GoalId id,
        Outcome outcome,
        String words,
        LocalDate setOn,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn,
        @Nullable String endingWord) {

    public boolean isOpen() {
        return ending == null;
    }
}
