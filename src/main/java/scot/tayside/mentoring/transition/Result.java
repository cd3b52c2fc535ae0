package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of an accepted offer, and when. */
record Result(Aftermath what, LocalDate on, @Nullable String word) {}
