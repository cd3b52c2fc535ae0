package scot.tayside.mentoring.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something recorded in the period that a section may tell of. */
record FeedRow(
        String feed, LocalDate day, String text, @Nullable String url) {}
