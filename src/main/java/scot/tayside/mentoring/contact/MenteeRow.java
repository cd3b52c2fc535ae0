package scot.tayside.mentoring.contact;

import java.util.UUID;

/** Somebody a contact can be logged with. */
record MenteeRow(UUID referralId, String personName, String reference, String serviceTitle, String areaTitle) {}
