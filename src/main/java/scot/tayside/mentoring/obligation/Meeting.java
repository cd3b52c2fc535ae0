package scot.tayside.mentoring.obligation;

import java.time.Instant;
import java.util.UUID;

/** An appointment of the owner of a calendar: what it is and when, with whom it does not say. */
record Meeting(UUID id, String title, Instant startsAt, Instant endsAt, Instant changedAt, String url) {}
