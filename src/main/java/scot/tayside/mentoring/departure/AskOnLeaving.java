package scot.tayside.mentoring.departure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record what a mentee said on leaving, or why there is no answer. */
record AskOnLeaving(LocalDate on, Asked asked, @Nullable String whyNot, ExitAnswers answers) {}
