package scot.tayside.mentoring.obligation;

import java.time.Instant;
import java.time.LocalDate;

/** An assessment or review that the owner of a calendar is to hold: with whom it does not say. */
record DueReview(String id, String title, LocalDate dueOn, Instant changedAt, String url) {}
