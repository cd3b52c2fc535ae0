package scot.tayside.mentoring.activity;

import java.util.UUID;

/** A mentee known to have taken part. */
record Mentee(UUID id, String reference, String name) {}
