package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreed action as pages show it. */
record ActionRow(
        ActionId id,
        GoalId goalId,
        String what,
        Doer doer,
        @Nullable String somebodyElse,
        LocalDate dueOn,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn,
        @Nullable String endingWord) {

    public boolean isOpen() {
        return ending == null;
    }

    public String who() {
        return somebodyElse == null ? doer.title() : somebodyElse;
    }

    /** Its day has passed and nobody has said what became of it. */
    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
