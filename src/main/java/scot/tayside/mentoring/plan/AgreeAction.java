package scot.tayside.mentoring.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done towards a goal, by whom and by when. */
record AgreeAction(String what, Doer doer, @Nullable String somebodyElse, LocalDate dueOn) {}
