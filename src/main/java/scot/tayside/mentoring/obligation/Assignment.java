package scot.tayside.mentoring.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A section of a report that the owner of a calendar is to write. */
record Assignment(UUID id, String section, String title, LocalDate dueOn, Instant changedAt, String url) {}
