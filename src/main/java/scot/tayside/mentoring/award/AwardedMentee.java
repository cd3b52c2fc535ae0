package scot.tayside.mentoring.award;

import java.util.UUID;

/** A mentee who was given an award, for whoever reads the file. */
record AwardedMentee(UUID id, String reference, String name) {}
